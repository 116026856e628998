using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>One page for support: what customers see, how to recognise a problem, whom to call, and whether it can be undone.</summary>
internal static class SupportSheet
{
    public static RecordModel Model(Release release, SupportNotes support, Material material)
    {
        Card?[] sections =
        [
            new Card("changes", "What changes for customers", new Paragraph(material.Prose.Line(support.Changes))) { Padded = true },
            support.Symptoms.Count == 0 ? null : new Card("symptoms", "How to recognise a problem", new Bullets([.. support.Symptoms.Select(material.Prose.Line)])) { Padded = true },
            KnownIssueSection.Of(release, material),
            new Card("contacts", "Whom to call, in this order", Contacts(support, material)) { Padded = true },
            RollbackSection.Of(release, material),
        ];
        return new RecordModel(
            new PageHead($"{RecordLinks.NameOf(release)}: for support", material.Prose.Line(release.Summary))
            {
                State = material.Outlooks.StateOf(release),
                Actions = [new PageAction(SiteMap.Of(release), "rocket", "The release")],
            },
            [.. sections.OfType<Card>()])
        {
            Facts = new FactList(
            [
                new Fact("Window", material.Time.Span(release.Window.Interval)),
                new Fact("Product", material.Links.To(release.Product)),
                new Fact("Customers reach us at", material.Records.Products.Find(release.Product)?.SupportContact ?? "Not known"),
            ]),
        };
    }

    private static Group Contacts(SupportNotes support, Material material)
    {
        Part list = new Numbered([.. support.Contacts.Select(material.Prose.Line)]);
        return support.Escalation is null ? new Group([list]) : new Group([list, new Paragraph(material.Prose.Line($"If that does not help: {support.Escalation}"))]);
    }
}
