using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Conflicts;

/// <summary>One conflict: both sides, the time they share in each zone involved, who may allow it, and when the release would be free.</summary>
internal static class ConflictCard
{
    public static Card Of(string anchor, ListedConflict listed, Material material)
    {
        var (conflict, details) = (listed.Conflict, listed.Finding.Conflict!);
        return new Card(anchor, $"{conflict.Release.Name}: {Lower(conflict.Rule.Title)}", new Group(
        [
            new Paragraph(material.Prose.Line($"{conflict.Message} {(listed.Waiver is { } waiver ? waiver.Reason : conflict.Hint)}")),
            Facts(conflict, details, listed.Waiver, material),
            new Folded("The next free times", Free(details.Free.Value, material)),
        ]))
        {
            Aside = listed.Waiver is null ? ConflictWords.Mark(conflict) : ConflictWords.Allowed,
            Padded = true,
        };
    }

    private static FactList Facts(Conflict conflict, ConflictDetails details, Waiver? waiver, Material material) => new(
    [
        new Fact("Between", new Listed([RecordLinks.To(conflict.Release), .. conflict.With.Select(With)])),
        .. conflict.Overlap is { } overlap
            ? details.Zones.Value.Select(zone => new Fact(zone.Id, material.Time.In(zone).Fixed(overlap)))
            : [],
        waiver is not null
            ? new Fact("Allowed", new PageLink(SiteMap.Waivers.At(waiver.Id), $"until {material.Time.DayText(waiver.Expires)}"))
            : new Fact("May be waived by", conflict.Rule.WaivableBy is { } role ? material.Links.To(new Ref<Domain.Catalogue.Role>(role, conflict.Place)) : "Nobody"),
        new Fact("Rule", new PageLink(SiteMap.Of(conflict.Rule), conflict.Rule.Code)),
        new Fact("Written in", Source(conflict.Place, material)),
    ]);

    private static Part With(Record record) => SiteMap.Of(record) is { } address ? new PageLink(address, NameOf(record)) : NameOf(record);

    private static string NameOf(Record record) => record switch
    {
        Release release => release.Name,
        ICalendarEntry entry => entry.Title,
        Domain.Catalogue.Service service => service.Title,
        Domain.Catalogue.DeploymentEnvironment environment => environment.Title,
        _ => record.Id,
    };

    private static Part Source(Place place, Material material)
    {
        var words = $"{place.Path}, line {place.Span.Start.Line}";
        return material.Repository.File(place.Path) is { } file ? new WebLink(file, words) : words;
    }

    private static Part Free(SlotAnswer answer, Material material) => answer.Slots.Count == 0
        ? new Paragraph(answer.WhyNone)
        : new Group([.. answer.Slots.Select(slot => new SourceLine(material.Time.Span(slot.Window), SlotYaml.Of(slot), $"the time {material.Time.SpanText(slot.Window)}"))]);

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title[1..];
}
