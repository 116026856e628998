using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What another system knew before the record came here: declared by somebody, not derived from Git.</summary>
internal static class DeclaredSection
{
    public static Card? Of(Release release, Material material)
    {
        if (release.History is not { } history)
            return null;
        List<Part> parts =
        [
            new Paragraph($"Declared when the record was imported from: {history.Source}. The portal cannot check it."),
            new FactList([.. ((Fact?[])
            [
                history.Submitted is { } submitted ? new Fact("Submitted", material.Time.Moment(submitted.Instant)) : null,
                history.Baseline?.Window is { } window ? new Fact("Window promised", material.Time.Span(window.Interval)) : null,
                history.Baseline is { Scope.Count: > 0 } baseline ? new Fact("Scope promised", Count.Of(baseline.Scope.Count, "change")) : null,
            ]).OfType<Fact>()]),
        ];
        if (history.Approvals.Count > 0)
            parts.Add(ApprovalTable.OfDeclared(history.Approvals, material));
        return new Card("declared", "Declared history", new Group(parts))
        {
            Padded = true,
            Aside = new State("none", "info", "Declared"),
        };
    }
}
