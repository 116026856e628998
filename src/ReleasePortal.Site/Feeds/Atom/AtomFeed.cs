using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.Atom;

/// <summary>Writes an Atom feed (RFC 4287). It has links where it is known where the site is published, and ids always.</summary>
internal sealed class AtomFeed(PortalSettings portal)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private readonly PublicAddress site = new(portal);

    /// <param name="id">What the feed is called below the host, the same for ever.</param>
    /// <param name="title">What people see of it.</param>
    /// <param name="self">Where it lies.</param>
    /// <param name="page">The page that says the same.</param>
    /// <param name="entries">The newest first.</param>
    public byte[] Write(string id, string title, Address self, Address page, IReadOnlyList<AtomEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", title);
            Element(xml, "id", Tag(id));
            Element(xml, "updated", Time(entries.Select(entry => entry.Updated).Append(Instant.FromUnixTimeSeconds(0)).Max()));
            Link(xml, "self", self);
            Link(xml, "alternate", page);
            foreach (var entry in entries)
                Write(xml, entry);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", entry.Title);
        Element(xml, "id", Tag(entry.Id));
        Element(xml, "updated", Time(entry.Updated));
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", entry.Author);
        xml.WriteEndElement();
        Link(xml, "alternate", entry.Page);
        Element(xml, "content", entry.Content);
        xml.WriteEndElement();
    }

    /// <summary>RFC 4151.</summary>
    private string Tag(string id) => $"tag:{site.Host},2026:{id}";

    private void Link(XmlWriter xml, string relation, Address to)
    {
        if (site.Of(to) is not { } address)
            return;
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Atom);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>What XML 1.0 has no place for is replaced.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value < 0x20 && rune.Value is not ('\t' or '\n') || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));

    private static string Time(Instant instant) => InstantPattern.General.Format(instant);
}
