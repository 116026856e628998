using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Incidents;

/// <summary>What reaches further than one incident: the risks that it showed, and the changes to how we work that it asked for.</summary>
internal static class LearntSection
{
    public static IEnumerable<Card> Of(Incident incident, Material material)
    {
        List<Entry> entries =
        [
            .. from risk in material.Records.Risks
               where risk.Incidents.Any(named => named.Id == incident.Id)
               let state = States.Of(risk.State)
               select new Entry(state, RecordLinks.To(risk), $"Risk, {state.Word.ToLowerInvariant()}", material.Prose.Line(risk.Response)),
            .. from improvement in material.Records.Improvements
               where improvement.Incidents.Any(named => named.Id == incident.Id)
               let state = States.Of(improvement.State)
               select new Entry(state, RecordLinks.To(improvement), $"Improvement, {state.Word.ToLowerInvariant()}", material.Prose.Line(improvement.Proposal)),
        ];
        if (entries.Count > 0)
            yield return new Card(DocumentModel.Anchor("learnt"), "Risks and improvements", new EntryList(entries)) { Mark = Count.Digits(entries.Count) };
    }
}
