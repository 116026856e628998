namespace ReleasePortal.Tests.Kpis;

/// <summary>The plan that a row of a release describes.</summary>
/// <param name="release">The row.</param>
/// <param name="version">What an old version said instead; null of the plan as it is now.</param>
internal sealed class ExamplePlan(ExampleRow release, ExampleRow? version)
{
    /// <summary>What a complete change record says, beside the keys that every plan needs.</summary>
    private static readonly Dictionary<string, string> Filled = new(StringComparer.Ordinal)
    {
        ["rollback"] = "{ strategy: redeploy }",
        ["validation"] = "[{ id: smoke, title: It answers., kind: smoke, owner: deployer }]",
        ["scope"] = "[{ id: A, title: Orders, kind: feature }]",
        ["risk"] = "{ first_time: false }",
        ["verifier"] = "web-qa",
        ["go_no_go"] = "[{ id: load, criterion: It is fast., owner: deployer, state: pass }]",
        ["decision"] = "{ verdict: go, at: 2026-11-09T12:00:00Z, by: web-lead }",
        ["approvals"] = "[{ role: release-manager, by: web-lead, at: 2026-11-09T11:00:00Z, decision: approved }]",
        ["communications"] = "[{ audience: internal, milestone: start, channel: mail, due: T-24h, owner: deployer }]",
        ["support"] = "{ changes: Nothing., contacts: [web] }",
    };

    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <param name="parts">Rows of entries that belong to the release.</param>
    public string Text(IReadOnlyList<ExampleRow> parts)
    {
        var (start, end) = ExampleTime.Span(Cell("window") ?? "10 Nov 20:00–22:00");
        (keys["title"], keys["product"], keys["version"]) = ("Shop", "shop", "\"1.0.0\"");
        (keys["type"], keys["status"]) = (Cell("type") ?? "standard", (Cell("status") ?? "completed").Replace(' ', '_'));
        (keys["owner"], keys["summary"]) = ("web", "Customers can order.");
        keys["window"] = $"{{ start: {start}, end: {end} }}";
        keys["services"] = Listed((Cell("services") ?? "shop-api").Split(", ").Select(service => $"{{ service: {service}, version: \"1.0.0\" }}"));
        Fill();
        Decide();
        Scope([.. parts.Where(part => part.Kind == "item")]);
        Parts(parts);
        History();
        return string.Concat(keys.Select(key => $"{key.Key}: {key.Value}\n"));
    }

    private void Fill()
    {
        if (Cell("filled") is not { } filled)
            return;
        var without = filled.StartsWith("all but ", StringComparison.Ordinal) ? filled["all but ".Length..].Split(", ") : [];
        foreach (var (key, text) in Filled.Where(key => !without.Contains(key.Key, StringComparer.Ordinal)))
            keys[key] = text;
    }

    private void Decide()
    {
        if (Cell("decision")?.Split(' ', 2) is [var verdict, var at])
            keys["decision"] = $"{{ verdict: {verdict}, at: {ExampleTime.Written(at)}, by: web-lead }}";
        if (Cell("approvals") is { } approvals)
            keys["approvals"] = Approvals(approvals);
        if (Cell("waived") is { } waived)
            keys["go_no_go"] = Listed(Enumerable.Range(1, int.Parse(waived)).Select(place => $"{{ id: c{place}, criterion: It is fast., owner: deployer, state: waived }}"));
        if (Cell("waits for") is { } other)
            keys["depends_on"] = $"[{{ release: {other}, kind: before, reason: It brings the table. }}]";
    }

    private void Scope(IReadOnlyList<ExampleRow> items)
    {
        if (Cell("scope freeze") is { } freeze)
            keys["scope_freeze"] = ExampleTime.Written(freeze);
        var titled = Cell("titles") ?? "Orders";
        if (Cell("scope") is { } scope)
            keys["scope"] = Listed(scope.Split(", ").Select(item => item.Split(' ')).Select(item => $"{{ id: {item[0]}, title: {titled}, kind: {item.ElementAtOrDefault(1) ?? "feature"} }}"));
        if (items.Count > 0)
            keys["scope"] = Listed(items.Select(item => $"{{ id: {item.Entry}, title: Orders, kind: feature{(item["merged"] is { } merged ? $", merged_at: {ExampleTime.Written(merged)}" : "")} }}"));
    }

    private void Parts(IReadOnlyList<ExampleRow> parts)
    {
        if (Rows("approval").ToList() is { Count: > 0 } approvals)
            keys["approvals"] = Listed(approvals.Select(row => row.Entry.Split(", ") is var who ? $"{{ role: {who[0]}, by: {who[1]}, at: {ExampleTime.Written(row["at"]!)}, decision: {row["decision"]} }}" : ""));
        if (Rows("message").ToList() is { Count: > 0 } messages)
            keys["communications"] = Listed(messages.Select(row => Message(row, row.Entry.Split(", "))));
        keys["runbook"] = "shop-cutover";
        if (Rows("step").Where(row => row["in the plan"] is not null).ToList() is not { Count: > 0 } steps)
            return;
        keys.Remove("runbook");
        keys["steps"] = Listed(steps.Select(row => $"{{ id: {row.Entry}, title: Do it, duration: PT10M, kind: {row["in the plan"]} }}"));

        IEnumerable<ExampleRow> Rows(string kind) => parts.Where(part => part.Kind == kind);
    }

    private static string Message(ExampleRow row, string[] names)
    {
        var due = row["due"]!;
        return $"{{ audience: {names[1]}, milestone: {names[0]}, channel: mail, due: {(due.StartsWith('T') ? due : ExampleTime.Written(due))}, owner: deployer{(row["sent"] is { } sent ? $", sent_at: {ExampleTime.Written(sent)}" : "")} }}";
    }

    private void History()
    {
        var parts = new List<string>();
        if (Cell("submitted") is { } submitted)
            parts.Add($"submitted: {ExampleTime.Written(submitted)}");
        if (Cell("imported approvals") is { } approvals)
            parts.Add($"approvals: {Approvals(approvals)}");
        var promised = Cell("promised") is { } window && ExampleTime.Span(window) is var (start, end) ? $"window: {{ start: {start}, end: {end} }}" : null;
        var scope = Cell("promised scope") is { } ids ? $"scope: [{(ids == "nothing" ? "" : ids)}]" : null;
        if (promised is not null || scope is not null)
            parts.Add($"baseline: {{ {string.Join(", ", new[] { promised, scope }.OfType<string>())} }}");
        if (Cell("imported") is not null || parts.Count > 0)
            keys["history"] = $"{{ {string.Join(", ", ["source: another tool", .. parts])} }}";
    }

    private static string Approvals(string text) => Listed(text.Split(", ").Select(approval => approval.Split(' ', 2))
        .Select(approval => $"{{ role: release-manager, by: web-lead, at: {ExampleTime.Written(approval[1])}, decision: {approval[0]} }}"));

    private static string Listed(IEnumerable<string> entries) => $"[{string.Join(", ", entries)}]";

    private string? Cell(string column)
    {
        var now = release[column];
        return version?.Has(column) == true ? version[column] : now;
    }
}
