using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>One step to be done.</summary>
/// <param name="When">T−30 min; null for what has no time.</param>
/// <param name="Details">Clock, length, who, where.</param>
/// <param name="Lines">How to do it, how one knows, how it is undone.</param>
/// <param name="Tries">How it was done so far.</param>
internal sealed record ChecklistStep(string Id, Part Title, string? When, Part Details, IReadOnlyList<Pair> Lines, IReadOnlyList<StepTry> Tries) : TemplatedPart("partials/checklist-step")
{
    /// <summary>What somebody is to know before.</summary>
    public IReadOnlyList<State> Marks { get; init; } = [];

    /// <summary>In seconds.</summary>
    public required string Takes { get; init; }

    /// <summary>In seconds from the start of the window; null where it is only done if ordered.</summary>
    public string? At { get; init; }

    /// <summary>Ids of what must be done first, with spaces between them.</summary>
    public required string After { get; init; }

    /// <summary>Whether it is only done when somebody orders it: "back" as a step of the way back, else "other"; null where it is not.</summary>
    public string? Order { get; init; }

    public required string Kind { get; init; }

    /// <summary>Whether it starts at a fixed time; null where it does not.</summary>
    public string? Fixed { get; init; }

    /// <summary>Whether there is no way back once it has begun; null where there is.</summary>
    public string? NoReturn { get; init; }
}
