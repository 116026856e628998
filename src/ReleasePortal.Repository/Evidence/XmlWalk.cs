using System.Diagnostics;
using System.Xml;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Goes through an XML document from its beginning to its end, once. DTDs are skipped, nothing outside the document is opened, and no entity is resolved.</summary>
internal sealed class XmlWalk : IDisposable
{
    private const int NodesBetweenLooks = 4096;

    private readonly MemoryStream stream;
    private readonly XmlReader reader;
    private readonly List<string> names = [];
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private int nodes;

    /// <param name="bytes">The whole document, in any encoding that it declares.</param>
    public XmlWalk(byte[] bytes)
    {
        stream = new MemoryStream(bytes, writable: false);
        reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = EvidenceFileLimits.Bytes,
            MaxCharactersFromEntities = 1,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CheckCharacters = false,
        });
    }

    /// <summary>Whether it stands at the start of an element; else it stands at text.</summary>
    public bool IsElement => reader.NodeType == XmlNodeType.Element;

    /// <summary>The element that it stands at, or that the text is in, without its prefix.</summary>
    public string Name => names[^1];

    /// <summary>The element around it; empty at the root.</summary>
    public string Parent => Above(1);

    public string Namespace => reader.NamespaceURI;

    /// <summary>0 at the root.</summary>
    public int Depth => names.Count - 1;

    /// <exception cref="EvidenceException">It is not in the encoding that the document declares.</exception>
    public string Text
    {
        get
        {
            try
            {
                return reader.Value;
            }
            catch (XmlException error)
            {
                throw Problem(error);
            }
        }
    }

    public TextPosition Position => reader is IXmlLineInfo line && line.HasLineInfo() ? new TextPosition(line.LineNumber, Math.Max(1, line.LinePosition - (IsElement ? 1 : 0))) : TextPosition.Start;

    /// <param name="levels">1 for the parent, 2 for the one around that.</param>
    public string Above(int levels) => names.Count > levels ? names[^(levels + 1)] : "";

    public string? Attribute(string name) => reader.GetAttribute(name);

    /// <summary>Goes to the next element or piece of text.</summary>
    /// <exception cref="EvidenceException">It is no XML, or passes a limit.</exception>
    public bool Next()
    {
        try
        {
            while (reader.Read())
            {
                if (++nodes % NodesBetweenLooks == 0 && clock.Elapsed.TotalSeconds > EvidenceFileLimits.Seconds)
                    throw new EvidenceException($"Reading it took longer than {EvidenceFileLimits.Seconds} seconds (limit of evidence).");
                if (reader.NodeType is XmlNodeType.Element or XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    Keep();
                    return true;
                }
            }

            return false;
        }
        catch (XmlException error)
        {
            throw Problem(error);
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    private static EvidenceException Problem(XmlException error) =>
        new(XmlProblem.Of(error), error.LineNumber > 0 ? new TextPosition(error.LineNumber, Math.Max(1, error.LinePosition)) : null);

    private void Keep()
    {
        var above = Math.Min(reader.Depth, names.Count);
        names.RemoveRange(above, names.Count - above);
        if (!IsElement)
            return;
        names.Add(reader.LocalName);
        if (names.Count > EvidenceFileLimits.Depth)
            throw new EvidenceException($"Elements stand more than {EvidenceFileLimits.Depth} deep inside one another (limit of evidence).", Position);
    }
}
