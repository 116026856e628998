using System.Text.RegularExpressions;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
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
        var (readable, inside) = (Readable(records), Inside(records.Portal).ToList());
        return from text in ToldTexts.Of(records)
               from link in LinksOf(text)
               let target = OutOfReach(link, text.Audience)
               where target is not null
               select new Finding(
                   this,
                   link.Place,
                   $"The link leads to {target}, which is not for the audience {text.Audience}.",
                   "Take the link out and say what its readers need to know, or give what it leads to an audience that is as wide.");

        string? OutOfReach(Link link, string audience)
        {
            if (DocumentLinks.IsExternal(link.Target))
                return inside.Exists(address => link.Target.StartsWith(address, StringComparison.OrdinalIgnoreCase)) ? link.Target : null;
            return link.Target[0] != '#' && DocumentLinks.Resolve(link.Place.Path, link.Target) is { } path && records.Files.Contains(path) && !IsWithinReach(path, link.IsImage, audience, readable, records) ? path : null;
        }
    }

    /// <summary>Addresses of what only those who make the products read: the whole portal, its repository and the trackers.</summary>
    private static IEnumerable<string> Inside(PortalSettings portal) => ((string?[])
    [
        portal.BaseUrl?.Text,
        portal.Repository?.Url.Text,
        .. portal.Trackers.Select(tracker => tracker.Url.Split("{key}")[0]),
    ]).OfType<string>();

    private static IEnumerable<Link> LinksOf(ToldText text) =>
    [
        .. from line in text.Lines
           from match in Linked().Matches(line.Words)
           select new Link(match.Groups["target"].Value, match.Value[0] == '!', line.Place),
        .. text.Body?.Links ?? [],
    ];

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

    [GeneratedRegex(@"!?\[[^\]]*\]\((?<target>[^)\s]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Linked();
}
