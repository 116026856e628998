using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules;

/// <summary>One thing that is wrong, where, and the way out.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Place">The text to change.</param>
/// <param name="Message">One sentence with the facts.</param>
/// <param name="Hint">One sentence that says how to put it right.</param>
public sealed record Finding(Rule Rule, Place Place, string Message, string Hint)
{
    /// <summary>That of the rule, unless this case weighs more or less.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What a waiver names: the code of the rule, or a policy and its rule, such as rollback/rollback-named.</summary>
    public string WaivedAs { get; init; } = Rule.Code;

    /// <summary>The role that may waive it; null where nobody may.</summary>
    public string? WaivableBy { get; init; } = Rule.WaivableBy;

    /// <summary>Other texts that have to do with it.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>What a release has to do with others in the calendar, and when it would be free; null for findings about anything else.</summary>
    public ConflictDetails? Conflict { get; init; }
}
