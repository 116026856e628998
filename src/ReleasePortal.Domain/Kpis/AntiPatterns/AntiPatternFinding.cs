namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>An anti-pattern that the records show.</summary>
/// <param name="Pattern">Why it hurts, and what to do instead.</param>
/// <param name="Title">What it is, and of whom where it is of a team or a product: a few words without a full stop.</param>
/// <param name="Seen">What was seen, with numbers; one or two sentences.</param>
/// <param name="Subjects">The records that show it, at least one, and what each of them shows.</param>
/// <param name="Team">The id of the team that it is about; null where it is about several.</param>
/// <param name="Product">The id of the product that it is about; null where it is about several.</param>
public sealed record AntiPatternFinding(
    AntiPattern Pattern, string Title, string Seen, IReadOnlyList<SeenSubject> Subjects, string? Team = null, string? Product = null);
