using System.Text;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Execution.Writing;

/// <summary>
/// The text of an <c>execution.yml</c> with places where facts can be added. What was written stays, letter by letter, with its comments
/// and its order; so nothing that was published changes, and a step or deployment that was running can be finished.
/// </summary>
public sealed class ExecutionForm
{
    private static readonly string[] Lists = ["deployments", "steps", "decisions", "surprises", "delays", "validation"];

    private static readonly string[] StepKeys = ["step", "started_at", "by"];
    private static readonly string[] DeploymentKeys = ["id", "service", "environment", "started_at", "by", "planned", "reason", "remediates", "commit"];

    private ExecutionForm(IReadOnlyList<FormPart> parts) => Parts = parts;

    /// <summary>In the order in which they stand in the file.</summary>
    public IReadOnlyList<FormPart> Parts { get; }

    /// <summary>For a release of which nothing is recorded yet.</summary>
    public static ExecutionForm Empty { get; } = new([.. NewKeys(_ => false)]);

    /// <param name="text">The whole file.</param>
    /// <param name="execution">What was read from exactly this text.</param>
    /// <returns>Null where the text has a form to which nothing can be added safely: all of it in brackets, with an end mark, or above a text of Markdown.</returns>
    public static ExecutionForm? Of(string text, ExecutionRecord execution)
    {
        var lines = new TextLines(text);
        if (execution.Origin.Place.Path.EndsWith(".md", StringComparison.Ordinal) || lines.Text.TrimStart().StartsWith('{') || lines.HasEndMark)
            return null;
        var slots = new List<(int At, FormPart.Slot Slot)>();
        foreach (var (index, step) in execution.Steps.Index().Where(entry => entry.Item.FinishedAt is null && entry.Item.Result is null))
            slots.Add(Finish(FormPart.StepEnd(index), step.Origin, StepKeys, lines));
        foreach (var (index, deployment) in execution.Deployments.Index().Where(entry => entry.Item.FinishedAt is null && entry.Item.Result is null))
            slots.Add(Finish(FormPart.DeploymentEnd(index), deployment.Origin, DeploymentKeys, lines));
        foreach (var list in Lists.Where(execution.Origin.Has))
            slots.Add(More(list, execution.Origin.Value(list), Last(list, execution), lines));
        var parts = new List<FormPart>();
        var from = 0;
        foreach (var (at, slot) in slots.OrderBy(slot => slot.At).ThenBy(slot => slot.Slot.Name.StartsWith("finish", StringComparison.Ordinal) ? 0 : 1))
        {
            parts.Add(new FormPart.Kept(lines.Text[from..at]));
            parts.Add(slot);
            from = at;
        }

        parts.Add(new FormPart.Kept(lines.Text[from..]));
        return new ExecutionForm([.. parts, .. NewKeys(execution.Origin.Has)]);
    }

    /// <param name="entries">What is added to each slot, by its name.</param>
    /// <returns>The whole file.</returns>
    public string Filled(ILookup<string, string> entries)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
            text.Append(part is FormPart.Slot slot ? slot.Filled([.. entries[slot.Name]]) : ((FormPart.Kept)part).Text);
        return text.ToString().TrimStart('\n');
    }

    private static IEnumerable<FormPart> NewKeys(Func<string, bool> isThere)
    {
        foreach (var list in Lists.Where(list => !isThere(list)))
            yield return new FormPart.Slot(list, $"\n{list}:\n  - ", "\n  - ", "\n");
        foreach (var key in ((string[])["confirmed", "outcome"]).Where(key => !isThere(key)))
            yield return new FormPart.Slot(key, $"\n{key}: ", ", ", "\n");
    }

    private static (int At, FormPart.Slot Slot) More(string list, Place value, Place? last, TextLines lines)
    {
        if (lines.At(value.Span.Start) != '[')
            return Below(list, value, $"{new string(' ', value.Span.Start.Column - 1)}- ", lines);
        var bracket = lines.Offset(value.Span.End) - 1;
        return last is { } item ? Behind(list, lines.Offset(item.Span.End), bracket, lines) : (bracket, new FormPart.Slot(list, "", ", ", ""));
    }

    private static (int At, FormPart.Slot Slot) Finish(string name, Origin origin, IEnumerable<string> keys, TextLines lines)
    {
        var place = origin.Place;
        if (lines.At(place.Span.Start) != '{')
            return Below(name, place, new string(' ', place.Span.Start.Column - 1), lines);
        var bracket = lines.Offset(place.Span.End) - 1;
        var last = keys.Where(origin.Has).Max(key => lines.Offset(origin.Value(key).Span.End));
        return Behind(name, last, bracket, lines);
    }

    /// <summary>Behind the last thing in brackets, or behind the comma after it.</summary>
    private static (int At, FormPart.Slot Slot) Behind(string name, int last, int bracket, TextLines lines) => lines.HasComma(last, bracket)
        ? (bracket, new FormPart.Slot(name, "", ", ", " "))
        : (last, new FormPart.Slot(name, ", ", ", ", ""));

    /// <summary>On lines of their own, below what ends at a place.</summary>
    private static (int At, FormPart.Slot Slot) Below(string name, Place place, string lead, TextLines lines)
    {
        var at = lines.Below(place.Span.End);
        var isInside = at > 0 && lines.Text[at - 1] != '\n';
        return (at, new FormPart.Slot(name, (isInside ? "\n" : "") + lead, $"\n{lead}", isInside ? "" : "\n"));
    }

    private static Place? Last(string list, ExecutionRecord execution) => (list switch
    {
        "deployments" => execution.Deployments.Select(deployment => deployment.Origin),
        "steps" => execution.Steps.Select(step => step.Origin),
        "decisions" => execution.Decisions.Select(decision => decision.Origin),
        "surprises" => execution.Surprises.Select(surprise => surprise.Origin),
        "delays" => execution.Delays.Select(delay => delay.Origin),
        _ => execution.Validation.Select(result => result.Origin),
    }).LastOrDefault()?.Place;
}
