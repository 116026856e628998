using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.History;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.Atom;

/// <summary>What came to the branch lately, as an Atom feed (RFC 4287). Every time in it is a commit's, so that the same commit gives the same bytes.</summary>
internal sealed class ChangeFeed(Material material)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private readonly PublicAddress site = new(material.Records.Portal);

    public byte[] Write()
    {
        var entries = material.Log.Latest(ChangeLog.Most);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", $"{material.Records.Portal.Title}: changes");
            Element(xml, "id", $"tag:{site.Host},2026:changes");
            Element(xml, "updated", Time(entries.Select(entry => entry.Commit.CommittedAt).Append(Instant.FromUnixTimeSeconds(0)).Max()));
            Link(xml, "self", SiteMap.ChangeFeed);
            Link(xml, "alternate", SiteMap.History);
            foreach (var (commit, changes) in entries)
                Entry(xml, commit, changes);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private void Entry(XmlWriter xml, Commit commit, IReadOnlyList<RecordChange> changes)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", ChangeCard.Subject(commit));
        Element(xml, "id", $"tag:{site.Host},2026:commit/{commit.Id}");
        Element(xml, "updated", Time(commit.CommittedAt));
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", material.Links.NameOf(commit.Author));
        xml.WriteEndElement();
        Link(xml, "alternate", SiteMap.History.At(ChangeCard.Anchor(commit)));
        Element(xml, "content", string.Join('\n', changes.Select(Words)));
        xml.WriteEndElement();
    }

    /// <summary>Payments 5.3.0: Window start changed from … to ….</summary>
    private static string Words(RecordChange change) =>
        $"{change.Name}: {string.Join("; ", ChangeCard.SentencesOf(change.Version))}.";

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
