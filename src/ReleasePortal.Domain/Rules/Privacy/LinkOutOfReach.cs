using System.Net;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.References;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed partial class LinkOutOfReach : ReviewRule
{
    public override string Code => "PRV001";

    public override string Title => "A link to what its readers may not know";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var (readable, inside) = (Readable(records), new InsideAddresses(records.Portal));
        return from text in ToldTexts.Of(records)
               from found in Addresses(text, inside).Concat(Paths(text, readable, records))
               select new Finding(
                   this,
                   found.Place,
                   $"The link leads to {found.Target}, which is not for the audience {text.Audience}.",
                   "Take the link out and say what its readers need to know, or give what it leads to an audience that is as wide.");
    }

    /// <summary>Addresses of other sites, as a link or only as words: readers can copy them.</summary>
    private static IEnumerable<(string Target, Place Place)> Addresses(ToldText text, InsideAddresses inside) =>
    [
        .. from line in text.Lines
           from address in inside.In(Plain(line.Words)).Select(found => found.Address).Distinct(StringComparer.Ordinal)
           select (address, line.Place),
        .. text.Body is { } body ? InBody(body, inside) : [],
    ];

    private static IEnumerable<(string Target, Place Place)> InBody(Prose body, InsideAddresses inside)
    {
        var links = body.Links.Where(link => inside.In(link.Target).Any()).ToList();
        return links.Select(link => (link.Target, link.Place)).Concat(
            from found in inside.In(body.Text)
            let place = body.PlaceOf(found.Start, found.Address.Length)
            where !links.Exists(link => link.Place.Span.Start <= place.Span.Start && place.Span.End <= link.Place.Span.End)
            select (found.Address, place));
    }

    /// <summary>Files of this repository.</summary>
    private static IEnumerable<(string Target, Place Place)> Paths(ToldText text, Dictionary<string, string> readable, RecordSet records) =>
        from link in LinksOf(text)
        where !DocumentLinks.IsExternal(link.Target) && link.Target[0] != '#'
        let path = DocumentLinks.Resolve(link.Place.Path, link.Target)
        where path is not null && records.Files.Contains(path) && !IsWithinReach(path, link.IsImage, text.Audience, readable, records)
        select (path, link.Place);

    private static IEnumerable<Link> LinksOf(ToldText text) =>
    [
        .. from line in text.Lines
           from match in Linked().Matches(Plain(line.Words))
           select new Link(match.Groups["target"].Value, match.Value[0] == '!', line.Place),
        .. text.Body?.Links ?? [],
    ];

    /// <summary>Without the ways to write a sign as another.</summary>
    private static string Plain(string words) => WebUtility.HtmlDecode(words).Replace("\\", "", StringComparison.Ordinal);

    private static bool IsWithinReach(string path, bool isImage, string audience, Dictionary<string, string> readable, RecordSet records) =>
        isImage && records.Pictures.ContainsKey(path)
        || readable.TryGetValue(path, out var widest) && records.Portal.Readers.PlaceOf(audience) <= records.Portal.Readers.PlaceOf(widest);

    /// <summary>The widest audience of each file that wider audiences may read something of.</summary>
    private static Dictionary<string, string> Readable(RecordSet records)
    {
        var (widest, reach) = (new Dictionary<string, string>(StringComparer.Ordinal), new Reach(records));
        foreach (var product in records.Products)
            Add(product, Reach.Of(product));
        foreach (var issue in records.KnownIssues)
            Add(issue, reach.Of(issue));
        foreach (var (release, note) in records.Releases.Where(Reach.HasShipped).SelectMany(release => records.Notes[release.Id].Select(note => (release, note))))
            Add(note, reach.Of(note, release));
        return widest;

        void Add(Record record, string? audience)
        {
            foreach (var path in record.Paths.Where(_ => audience is not null))
                widest.TryAdd(path, audience!);
        }
    }

    [GeneratedRegex(@"(!\[[^\]]*)?\]\(\s*<?(?<target>[^)\s<>]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Linked();
}
