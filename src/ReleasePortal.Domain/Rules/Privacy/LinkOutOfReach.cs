using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Rules.References;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed class LinkOutOfReach : ReviewRule
{
    public override string Code => "PRV001";

    public override string Title => "A link to what its readers may not know";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var readable = Readable(records);
        return from text in ToldTexts.Of(records)
               where text.Body is not null
               from entry in DocumentLinks.Of(text.Body!)
               where entry.Path is { } path && entry.Link.Target[0] != '#' && records.Files.Contains(path) && !IsWithinReach(path, text.Audience, readable, records)
               select new Finding(
                   this,
                   entry.Link.Place,
                   $"The link leads to {entry.Path}, which is not for the audience {text.Audience}: in its portal the link is only its words.",
                   "Take the link out and say what its readers need to know, or give what it leads to an audience that is as wide.");
    }

    private static bool IsWithinReach(string path, string audience, Dictionary<string, string> readable, RecordSet records) =>
        records.Pictures.ContainsKey(path)
        || readable.TryGetValue(path, out var widest) && records.Portal.Readers.PlaceOf(audience) <= records.Portal.Readers.PlaceOf(widest);

    /// <summary>The widest audience of each file that wider audiences may read something of.</summary>
    private static Dictionary<string, string> Readable(RecordSet records)
    {
        var widest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var product in records.Products)
            Add(product, product.Audience.Id);
        foreach (var issue in records.KnownIssues)
            Add(issue, ToldTexts.AudienceOf(issue.Audience, issue.Product, records));
        foreach (var (release, note) in records.Releases.SelectMany(release => records.Notes[release.Id].Select(note => (release, note))))
            Add(note, ToldTexts.AudienceOf(note.Audience, release.Product, records));
        return widest;

        void Add(Record record, string? audience)
        {
            foreach (var path in record.Paths.Where(_ => audience is not null))
                widest.TryAdd(path, audience!);
        }
    }
}
