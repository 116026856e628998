using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules.References;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Readers;

/// <summary>
/// All that the portal of a wider audience is made from: what its readers may know and nothing else, so that no page, index, feed,
/// count or file name can tell of more. It is made when the records were read, before anything is drawn.
/// </summary>
/// <param name="Audience">Whose portal it is.</param>
/// <param name="Settings">Names, look and clock.</param>
/// <param name="Products">By their ids.</param>
/// <param name="Pictures">Those that the texts show, and the logo, by the path of the repository.</param>
public sealed record ReaderRecords(string Audience, PortalSettings Settings, IReadOnlyList<ReaderProduct> Products, IReadOnlyDictionary<string, Picture> Pictures)
{
    /// <exception cref="ArgumentException">The audience is not one of the portal, or the narrowest, for which nothing is left out.</exception>
    public static ReaderRecords Of(RecordSet records, string audience)
    {
        var readers = records.Portal.Readers;
        if (!readers.Knows(audience) || readers.IsNarrowest(audience))
            throw new ArgumentException($"{audience} is no wider audience of this portal.", nameof(audience));
        var settings = records.Portal.For(audience);
        var products = new ReaderSelection(records, audience).Products();
        var texts = products.SelectMany(product => product.Versions).SelectMany(version => version.Notes).Select(note => note.Text);
        return new ReaderRecords(audience, settings, products, Shown(texts.OfType<Prose>(), settings.Logo, records));
    }

    private static Dictionary<string, Picture> Shown(IEnumerable<Prose> texts, string? logo, RecordSet records) => texts
        .SelectMany(DocumentLinks.Of)
        .Where(entry => entry.Link.IsImage)
        .Select(entry => entry.Path)
        .Append(logo)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Where(records.Pictures.ContainsKey)
        .ToDictionary(path => path, path => records.Pictures[path], StringComparer.Ordinal);
}
