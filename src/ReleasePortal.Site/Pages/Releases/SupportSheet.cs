using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>One page for support, also on paper: what customers see, how to recognise a problem, what is known to be broken, whom to call, and whether it can be undone.</summary>
internal static class SupportSheet
{
    /// <summary>So many notes for customers fit on the page besides everything else.</summary>
    private const int MostNotes = 5;

    public static RecordModel Model(Release release, SupportNotes support, Material material)
    {
        Card?[] sections =
        [
            new Card("changes", "What customers will see", Changes(release, support, material)) { Padded = true },
            support.Symptoms.Count == 0 ? null : new Card("symptoms", "How to recognise a problem", new Bullets([.. support.Symptoms.Select(material.Prose.Line)])) { Padded = true },
            KnownIssueSection.Present(release, material) ?? new Card("known-issues", "Still present", new Paragraph("No known issue is in the services of this release.")) { Padded = true },
            KnownIssueSection.Fixed(release, material),
            KnownIssueSection.Incidents(release, material),
            new Card("contacts", "Whom to call, in this order", Contacts(support, material)) { Padded = true },
            RollbackSection.Of(release, material) ?? new Card("rollback", "Rollback", new Paragraph("Nobody has written yet how this release is undone.")) { Padded = true },
        ];
        return new RecordModel(
            new PageHead($"{RecordLinks.NameOf(release)}: for support", material.Prose.Line(release.Summary))
            {
                State = material.Outlooks.StateOf(release),
                Actions = [new PageAction(SiteMap.Of(release), "rocket", "The release"), .. ReleaseNotes.ActionOf(release, material)],
            },
            [.. sections.OfType<Card>()])
        {
            Sheet = true,
            Facts = new FactList(
            [
                new Fact("Window", material.Time.Span(release.Window.Interval)),
                new Fact("Product", material.Links.To(release.Product)),
                new Fact("Customers reach us at", material.Records.Products.Find(release.Product)?.SupportContact ?? "Not known"),
            ]),
        };
    }

    /// <summary>What the plan says, and the first sentences of the notes that customers read.</summary>
    private static Part Changes(Release release, SupportNotes support, Material material)
    {
        Part text = new Paragraph(material.Prose.Line(support.Changes));
        var notes = material.Records.Portal.Readers.Widest is { } widest ? new NoteReaders(material).NotesFor(widest, release).Take(MostNotes).ToList() : [];
        return notes.Count == 0 ? text : new Group([text, new Bullets([.. notes.Select(note => Headline.Of(note, material))])]);
    }

    private static Group Contacts(SupportNotes support, Material material)
    {
        Part list = new Numbered([.. support.Contacts.Select(material.Prose.Line)]);
        return support.Escalation is null ? new Group([list]) : new Group([list, new Paragraph(material.Prose.Line($"If that does not help: {support.Escalation}"))]);
    }
}
