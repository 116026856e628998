namespace ReleasePortal.Site.Wording.Changes;

/// <summary>Who else has to do with a change, and how.</summary>
/// <param name="Kind">In snake case, for programs: dependant, neighbour, booked, owner, needing_team or reached.</param>
/// <param name="Id">The handle of a person, the id of a team or a release.</param>
/// <param name="Name">What it is called; a person by the handle.</param>
/// <param name="IsPerson">Whether the name is a handle.</param>
/// <param name="Text">How, as the end of a sentence that begins with the name.</param>
public sealed record AffectedLine(string Kind, string Id, string Name, bool IsPerson, string Text);
