using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Learning;

[Description("Something to be done, by whom and until when.")]
[Needs(nameof(VerifiedBy), nameof(DoneAt))]
public sealed record ActionItem(
    Origin Origin,
    [Key("Unique in the record.", Unique = true, Example = "a1")] string Id,
    [Key("What is done.")] string Title,
    [Key("Who does it.", Example = "web-lead")] Ref<Person> Owner,
    [Key("Until when; an extension keeps the first date and adds due_extended.", Example = "2026-12-04")] LocalDate Due,
    [Key("A later date that was agreed.", Example = "2026-12-18")] LocalDate? DueExtended = null,
    [Key("When it was done.", Example = "2026-12-01", Happened = true)] LocalDate? DoneAt = null,
    [Key("Who checked that it helped; not the owner.", Example = "web-qa")] Ref<Person>? VerifiedBy = null,
    [Key("The decision not to do it.")] Ref<DecisionRecord>? WontDo = null)
{
    /// <summary>The day that was agreed on last.</summary>
    public LocalDate Agreed => DueExtended ?? Due;

    /// <summary>Whether it should have been done before a day, by what was agreed last, and is neither done nor given up.</summary>
    public bool IsOverdue(LocalDate day) => DoneAt is null && WontDo is null && Agreed < day;
}
