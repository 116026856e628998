using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What an emergency owes for having shipped first, until when, and who asks for it.</summary>
internal static class EmergencySection
{
    private static readonly string[] Columns = ["What", "State", "Due", "Done", "Who asks for it"];

    /// <summary>Nothing of what is no emergency.</summary>
    public static Card? Of(Release release, Material material)
    {
        var duties = material.Duties.Of(release);
        return duties.Count == 0 ? null : new Card(EmergencyWords.Anchor, "What this emergency owes",
            Table.Of($"What {release.Name} owes afterwards", Columns, duties.Select(duty => Cells(duty, material))))
        {
            Mark = duties.Select(duty => EmergencyWords.StateOf(duty, material.Time.Today)).FirstOrDefault(state => state != States.Done) ?? States.Done,
        };
    }

    private static IReadOnlyList<Part> Cells(EmergencyDuty duty, Material material) =>
    [
        EmergencyWords.Title(duty.Kind),
        EmergencyWords.StateOf(duty, material.Time.Today),
        new Stacked(material.Time.Day(duty.Due), $"{Count.InWords(duty.Days, "working day")} after {material.Time.DayText(duty.Ended)}"),
        duty.Done is { } done ? material.Time.Day(done) : "Not yet",
        duty.Policy is { } policy ? RecordLinks.To(policy) : "What is usual; no policy says anything",
    ];
}
