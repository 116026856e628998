using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Meetings;

/// <summary>What those need who carry out a release within the next two days, or are doing so: who does what, the steps, the way back, and who is told.</summary>
internal static class CutoverCall
{
    private const int HoursAhead = 48;

    public static ListModel Model(Material material)
    {
        var until = material.Facts.Now + Duration.FromHours(HoursAhead);
        var releases = material.Records.Releases
            .Where(release => release.Status.IsRunning() || (release.Status.IsAhead() && release.Status.IsBooked() && release.Window.Start.Instant <= until && release.Window.End.Instant > material.Facts.Now))
            .OrderBy(release => release.Window.Start.Instant).ToList();
        return new ListModel(
            new PageHead("Cutover call", releases.Count == 0 ? "Nothing runs, and nothing begins within two days." : $"{Count.Sentence(Count.InWords(releases.Count, "release"))} within two days or running. The commander of each decides whether it begins, goes on, or is undone."),
            releases.Count == 0 ? [new Empty("Come back two days before the next window opens.")] : [.. releases.Select(release => Of(release, material))]);
    }

    private static Card Of(Release release, Material material) => new(release.Id, RecordLinks.NameOf(release), new Group(
    [
        new FactList([.. ((Fact?[])
        [
            new Fact("To decide", release.Status.IsRunning() ? "Go on, or undo it" : release.Decision is { IsGo: true } ? "Whether it begins on time" : "Nothing: it has no decision to go"),
            new Fact("Window", material.Time.Span(release.Window.Interval)),
            new Fact("Commander", Person(release.Commander, material)),
            new Fact("Deployer", Person(release.Deployer, material)),
            new Fact("Verifier", Person(release.Verifier, material)),
            Conditions(release),
            release.Runbook is { } runbook ? new Fact("Runbook", material.Links.To(runbook)) : null,
            new Fact("Plan", RecordLinks.To(release)),
        ]).OfType<Fact>()]),
        .. Part("Way back", RollbackSection.Of(release, material)),
        .. Part("Messages", CommunicationSection.Of(release, material)),
        .. Part("Checks afterwards", ValidationSection.Of(release, material)),
        .. release.Support is { Contacts: { Count: > 0 } contacts } ? [new Titled("Whom to call", new Bullets([.. contacts.Select(material.Prose.Line)]))] : Array.Empty<Part>(),
    ]))
    {
        Aside = material.Outlooks.StateOf(release),
    };

    private static Part Person(Domain.Sources.Ref<Domain.Catalogue.Person>? person, Material material) => person is null ? "Nobody is named" : material.Links.To(person);

    private static Fact? Conditions(Release release) =>
        release.Decision is { Verdict: Verdict.Conditional, Comment: { } comment } ? new Fact("Conditions", comment) { Wide = true } : null;

    private static IEnumerable<Part> Part(string title, Card? section)
    {
        if (section is not null)
            yield return new Titled(title, section.Content);
    }
}
