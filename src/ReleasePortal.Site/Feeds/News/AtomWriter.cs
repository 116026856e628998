using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>Writes news as Atom (RFC 4287). It has links where it is known where the site is published, and ids always.</summary>
internal sealed class AtomWriter(PortalSettings portal)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private readonly PublicAddress site = new(portal);

    public byte[] Write(NewsFeed feed, IReadOnlyList<NewsEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", feed.Title);
            Element(xml, "subtitle", feed.Tells);
            Element(xml, "id", site.Tag(feed.Id));
            Element(xml, "updated", Time(entries.Select(entry => entry.Updated).Append(Instant.FromUnixTimeSeconds(0)).Max()));
            Author(xml, portal.Organisation);
            Link(xml, "self", feed.Atom, "application/atom+xml");
            Link(xml, "alternate", feed.Page, "text/html");
            foreach (var entry in entries)
                Write(xml, entry);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private void Write(XmlWriter xml, NewsEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", entry.Title);
        Element(xml, "id", site.Tag(entry.Id));
        Element(xml, "updated", Time(entry.Updated));
        if (entry.Happened is { } happened)
            Element(xml, "published", Time(happened));
        Author(xml, entry.Author);
        if (entry.Category is { } category)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        Link(xml, "alternate", entry.Page, "text/html");
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(NewsText.Html(entry.Lines));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Link(XmlWriter xml, string relation, Address to, string type)
    {
        if (site.Of(to) is not { } address)
            return;
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Atom);
        xml.WriteString(NewsText.Clean(text));
        xml.WriteEndElement();
    }

    private static string Time(Instant instant) => InstantPattern.General.Format(instant);
}
