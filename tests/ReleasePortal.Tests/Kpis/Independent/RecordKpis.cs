using System.Security.Cryptography;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>11 and 16: what records and surveys say.</summary>
internal static class RecordKpis
{
    private static readonly string[] Startup = ["rollback", "validation"];
    private static readonly string[] Saas = [.. Startup, "scope", "risk", "verifier", "go_no_go", "decision", "approvals", "communications", "support"];
    private static readonly string[] Enterprise = [.. Saas, "justification", "commander", "deployer", "readiness", "raci"];

    public static void Count(RawRepository all, Tally tally)
    {
        foreach (var release in all.Releases.Where(release => release.IsExecuted))
            Completeness(all, release, tally);
        foreach (var (id, survey) in all.Surveys)
            Satisfaction(all, id, survey, tally);
    }

    private static void Completeness(RawRepository all, RawRelease release, Tally tally)
    {
        var required = all.Portal["profile"].Text switch { "startup" => Startup, "enterprise" or "regulated" => Enterprise, _ => Saas };
        var items = all.File(release.Folder + "/evidence.yml")["items"].Items;
        var missing = required.Count(field => !release.Plan[field].HasContent && !(field == "approvals" && release.Plan["history"]["approvals"].HasContent))
            + items.Count(item => IsMissing(all, release, item, tally));
        var asked = required.Length + items.Count;
        tally.Edge("a complete record", missing == 0);
        tally.Count("change-record-completeness/complete", release.Id, release.End, release.Segments, missing == 0 ? 1 : 0);
        tally.Count("change-record-completeness/fill", release.Id, release.End, release.Segments, asked - missing, asked);
        var waived = release.Plan["go_no_go"].Items.Count(criterion => criterion["state"].Text == "waived");
        tally.Edge("a criterion waived", waived > 0);
        tally.Leave("change-record-completeness", release.Id, "what stood there at go is not known without Git");
        tally.Count("change-record-completeness/waived", release.Id, release.End, release.Segments, waived);
    }

    private static bool IsMissing(RawRepository all, RawRelease release, Raw item, Tally tally)
    {
        if (!item["file"].IsThere)
            return false;
        var bytes = all.Bytes($"{release.Folder}/evidence/{item["file"].Text}");
        return tally.Edge("evidence that is not there", bytes is null)
            || tally.Edge("evidence that was changed", Convert.ToHexStringLower(SHA256.HashData(bytes!)) != item["sha256"].Text);
    }

    private static void Satisfaction(RawRepository all, string id, Raw survey, Tally tally)
    {
        const string Kpi = "stakeholder-satisfaction";
        var quarter = survey["quarter"].Text!;
        var at = all.StartOf(new NodaTime.LocalDate(int.Parse(quarter[..4]), (quarter[6] - '0') * 3, 1).With(NodaTime.DateAdjusters.EndOfMonth));
        int[] gave = [.. ((string[])["one", "two", "three", "four", "five"]).Select(score => survey["answers"][score].Number)];
        var (answers, segments) = (gave.Sum(), Segments.OfGroup(survey["group"].Text!));
        if (at > all.Now)
        {
            tally.Leave(Kpi, id, "the quarter is not over");
            return;
        }

        if (answers > survey["invited"].Number)
        {
            tally.Leave(Kpi, id, "more than were asked");
            return;
        }

        tally.Count($"{Kpi}/response", id, at, segments, answers, survey["invited"].Number, survey["invited"].Number);
        if (tally.Edge("few answers", answers < 5))
        {
            tally.Leave(Kpi, id, "too few to tell");
            return;
        }

        tally.Count($"{Kpi}/score", id, at, segments, gave.Select((count, index) => count * (index + 1)).Sum(), answers, answers);
        for (var score = 1; score <= 5; score++)
            tally.Count($"{Kpi}/gave-{score}", id, at, segments, gave[score - 1], answers, answers);
    }
}
