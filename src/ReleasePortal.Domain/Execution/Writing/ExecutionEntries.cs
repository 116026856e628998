using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Domain.Execution.Writing;

/// <summary>Facts as values of YAML in flow style, for the slots of an <see cref="ExecutionForm"/>. Words of people are always quoted.</summary>
public static class ExecutionEntries
{
    public static string Step(string step, Instant startedAt, Instant? finishedAt, string by, StepResult? result) =>
        $"{{ step: {Quoted(step)}, started_at: {Time(startedAt)}{(finishedAt is { } end ? $", finished_at: {Time(end)}" : "")}, by: {Quoted(by)}{(result is { } ended ? $", result: {Word(ended)}" : "")} }}";

    /// <summary>The two entries that finish a step that was running.</summary>
    public static IReadOnlyList<string> Finish(Instant finishedAt, StepResult result) => [$"finished_at: {Time(finishedAt)}", $"result: {Word(result)}"];

    /// <inheritdoc cref="Finish(Instant, StepResult)"/>
    public static IReadOnlyList<string> Finish(Instant finishedAt, DeploymentResult result) => [$"finished_at: {Time(finishedAt)}", $"result: {Word(result)}"];

    public static string Deployment(StartedDeployment started)
    {
        string?[] pairs =
        [
            $"id: {Quoted(started.Id)}",
            $"service: {Quoted(started.Service)}",
            $"environment: {Quoted(started.Environment)}",
            $"started_at: {Time(started.At)}",
            started.Planned ? null : "planned: false",
            $"reason: {Word(started.Reason)}",
            started.Remediates is { } mended ? $"remediates: {Quoted(mended)}" : null,
            started.Commit is { } commit ? $"commit: {Quoted(commit)}" : null,
            $"by: {Quoted(started.By)}",
        ];
        return $"{{ {string.Join(", ", pairs.OfType<string>())} }}";
    }

    public static string Surprise(Instant at, int severity, string title, bool known) =>
        $"{{ at: {Time(at)}, severity: {severity.ToString(CultureInfo.InvariantCulture)}, title: {Quoted(title)}{(known ? ", known: true" : "")} }}";

    /// <summary>To the minute.</summary>
    public static string Delay(DelayCause cause, Duration duration, string? note) =>
        $"{{ cause: {Word(cause)}, duration: PT{Math.Round(duration.TotalMinutes).ToString(CultureInfo.InvariantCulture)}M{(note is null ? "" : $", note: {Quoted(note)}")} }}";

    public static string Decision(Instant at, string question, string decision, string by, IReadOnlyList<string> options, bool reversible) =>
        $"{{ at: {Time(at)}, question: {Quoted(question)}, {(options.Count > 0 ? $"options: [{string.Join(", ", options.Select(Quoted))}], " : "")}decision: {Quoted(decision)}, by: {Quoted(by)}{(reversible ? "" : ", reversible: false")} }}";

    public static string Check(string id, Instant at, string by, CheckResult result) =>
        $"{{ id: {Quoted(id)}, at: {Time(at)}, by: {Quoted(by)}, result: {Word(result)} }}";

    public static string Confirmation(Instant at, string by) => $"{{ at: {Time(at)}, by: {Quoted(by)} }}";

    /// <summary>In double quotes on one line. Characters that nobody sees are left out, because no record may hold them.</summary>
    public static string Quoted(string words)
    {
        var text = new StringBuilder("\"");
        foreach (var rune in words.ReplaceLineEndings(" ").EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                text.Append('\\').Append(rune);
            else if (rune.Value == '\t')
                text.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate))
                text.Append(rune);
        }

        return text.Append('"').ToString();
    }

    /// <summary>In UTC, to the second.</summary>
    private static string Time(Instant at) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()));

    private static string Word<T>(T value)
        where T : struct, Enum => Rules.KebabCase.Snake(value.ToString());
}
