using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Messages;

/// <summary>Who is told what, when: audiences against points of the release, and a draft of each message to copy.</summary>
internal static class MessagePage
{
    public static IEnumerable<Page> Draw(Release release, Material material)
    {
        if (release.Communications.Count == 0)
            yield break;
        yield return new Page(SiteMap.MessagesOf(release), "Messages", () => Model(release, material))
        {
            Description = $"Who is told what of {RecordLinks.NameOf(release)}, and a draft of each message.",
            Source = release.Origin.Place.Path,
        };
    }

    private static RecordModel Model(Release release, Material material) => new(
        new PageHead($"{RecordLinks.NameOf(release)}: messages", "Drafts are made of the records: what stands in brackets is for you to fill in. When one is sent, write sent_at into the plan.")
        {
            State = material.Outlooks.StateOf(release),
            Actions = [new PageAction(SiteMap.Of(release), "rocket", "The release"), .. ReleaseNotes.ActionOf(release, material)],
        },
        [Matrix(release, material), .. Drafts(release, material)]);

    /// <summary>A cell says how the messages to an audience at a point stand; nothing where none is planned.</summary>
    private static Card Matrix(Release release, Material material)
    {
        var milestones = Enum.GetValues<Milestone>().Where(milestone => release.Communications.Any(message => message.Milestone == milestone)).ToList();
        var audiences = release.Communications.Select(message => message.Audience.Id).Distinct(StringComparer.Ordinal)
            .OrderBy(material.Records.Portal.Readers.PlaceOf).ToList();
        return new Card("matrix", "Who is told what", Table.Of("Audiences and points of the release", ["Audience", .. milestones.Select(milestone => EnumWords.Of(milestone))], audiences.Select(audience => (IReadOnlyList<Part>)
        [
            Count.Sentence(audience),
            .. milestones.Select(milestone => Cell(release.Communications.Where(message => message.Audience.Id == audience && message.Milestone == milestone).ToList(), release, material)),
        ])));
    }

    private static Part Cell(IReadOnlyList<Communication> messages, Release release, Material material) => messages.Count switch
    {
        0 => "",
        1 => CommunicationSection.StateOf(messages[0], release, material),
        _ => new Group([.. messages.Select(message => (Part)CommunicationSection.StateOf(message, release, material))]),
    };

    /// <summary>One draft for all channels that a message goes to.</summary>
    private static IEnumerable<Card> Drafts(Release release, Material material) => release.Communications
        .OrderBy(message => message.Due.Resolve(release.Window.Start.Instant))
        .GroupBy(message => (message.Audience.Id, message.Milestone))
        .Select((messages, index) => Draft([.. messages], $"draft-{index + 1}", release, material));

    private static Card Draft(IReadOnlyList<Communication> messages, string anchor, Release release, Material material)
    {
        var (first, title) = (messages[0], CommunicationSection.NameOf(messages[0]));
        var draft = new MessageDraft(release, first.Audience.Id, material);
        var missing = messages.All(message => message.StateIn(release, material.Facts.Now) is MessageState.Sent or MessageState.NotOwed) ? [] : draft.Missing(first.Milestone).Select(why => new Reason(States.Blocked, why)).ToList();
        return new Card(anchor, title, new Group(
        [
            .. messages.Select(message => FactsOf(message, release, material)),
            .. missing.Count == 0 ? Array.Empty<Part>() : [new Titled("Do not send it yet", new ReasonList(missing))],
            new SourceText(draft.Of(first.Milestone), title) { IsProse = true },
        ]))
        {
            Padded = true,
            Aside = CommunicationSection.StateOf(first, release, material),
        };
    }

    private static FactList FactsOf(Communication message, Release release, Material material)
    {
        var due = message.Due.Resolve(release.Window.Start.Instant);
        return new FactList([.. ((Fact?[])
        [
            new Fact("Channel", message.Channel),
            new Fact("Sent by", material.Links.To(message.Owner)),
            new Fact("Due", message.Due.Offset is { } offset ? new Stacked(material.Time.Moment(due), offset.Written) : material.Time.Moment(due)),
            message.SentAt is { } sent ? new Fact("Sent", material.Time.Moment(sent.Instant)) : null,
        ]).OfType<Fact>()]);
    }
}
