namespace ReleasePortal.Tests.Kpis;

/// <summary>The record of execution that rows describe.</summary>
/// <param name="commits">The ids of a product's commits by the names that the example gives them.</param>
internal sealed class ExampleExecution(IReadOnlyDictionary<string, string> commits)
{
    /// <param name="release">The row of the release.</param>
    /// <param name="parts">Rows of entries that belong to it.</param>
    /// <returns>Nothing where nothing happened.</returns>
    public string Text(ExampleRow release, IReadOnlyList<ExampleRow> parts)
    {
        List<string> deployments = [.. Rows("deployment").Select(Deployment)];
        if (release["deployed"] is { } span)
            deployments.Insert(0, $"{{ id: d1, service: shop-api, environment: production, by: web-dev, {Times(span, "succeeded")} }}");
        var text = Listed("deployments", deployments)
            + Listed("steps", Rows("step").Select(row => $"{{ step: {row.Entry}, by: web-dev, {Times(row["done"]!, row["result"])} }}"))
            + Listed("delays", Rows("delay").Select(row => $"{{ cause: {row["cause"]!.Replace(' ', '_')}, duration: {Lasting(row["lost"]!)} }}"))
            + Listed("surprises", Rows("surprise").Select(row => $"{{ at: {ExampleTime.Written(row["at"]!)}, severity: {row["severity"]}, title: It broke, known: {(row["known at go"] is null ? "false" : "true")} }}"));
        return release["confirmed"] is { } confirmed ? $"{text}confirmed: {{ at: {ExampleTime.Written(confirmed)}, by: web-qa }}\n" : text;

        IEnumerable<ExampleRow> Rows(string kind) => parts.Where(part => part.Kind == kind);
    }

    private string Deployment(ExampleRow row)
    {
        var keys = new List<string>
        {
            $"id: {row.Entry}, service: {row["service"] ?? "shop-api"}, environment: {row["environment"] ?? "production"}, by: web-dev",
            Times(row["ran"]!, row["result"]?.Replace(' ', '_') ?? "succeeded"),
        };
        if (row["reason"] is { } reason)
            keys.Add($"reason: {reason}");
        if (row["mends"] is { } mends)
            keys.Add($"remediates: {mends}");
        if (row["planned"] == "no")
            keys.Add("planned: false");
        if (row["commit"] is { } commit)
            keys.Add($"commit: \"{commits.GetValueOrDefault(commit, commit)}\"");
        return $"{{ {string.Join(", ", keys)} }}";
    }

    private static string Times(string span, string? result) => ExampleTime.Span(span) is var (start, end) && end is not null
        ? $"started_at: {start}, finished_at: {end}{(result is null ? "" : $", result: {result}")}"
        : $"started_at: {start}";

    private static string Lasting(string text) => text.Split(' ') switch
    {
        [var hours, "h"] => $"PT{(int)(double.Parse(hours) * 60)}M",
        [var minutes, "min"] => $"PT{minutes}M",
        _ => throw new FormatException($"No duration: {text}"),
    };

    private static string Listed(string key, IEnumerable<string> entries) =>
        entries.ToList() is { Count: > 0 } list ? $"{key}:\n{string.Concat(list.Select(entry => $"  - {entry}\n"))}" : "";
}
