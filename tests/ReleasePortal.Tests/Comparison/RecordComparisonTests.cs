using ReleasePortal.Domain.Comparison;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Comparison;

/// <summary>What becomes of all other records, and that none is lost.</summary>
public sealed class RecordComparisonTests
{
    private const string Execution = "releases/shop-1.0.0/execution.yml";
    private const string Incident = "content/incidents/checkout-timeouts.md";
    private const string Issue = "content/known-issues/mail-twice.yml";

    [Theory]
    [InlineData(Execution, "steps:", "  - { id: d2, service: shop-mail, environment: production, started_at: 2026-11-10T19:20:00Z, by: web-dev, result: failed }\nsteps:", "Deployed: Shop mail to Production, Tue 10 Nov, 20:20 CET, failed")]
    [InlineData(Execution, "result: succeeded", "result: rolled_back", "Deployment changed: Shop API to Production, Tue 10 Nov, 20:04 CET, rolled back")]
    [InlineData(Execution, "confirmed:\n  at: 2026-11-10T20:10:00Z\n  by: web-qa\n", "", "Confirmation taken away")]
    [InlineData(Execution, "confirmed:", "surprises: [{ at: 2026-11-10T19:06:00Z, severity: 2, title: It rained }]\nconfirmed:", "Surprise, severity 2: It rained")]
    [InlineData(Execution, "confirmed:", "validation: [{ id: smoke, at: 2026-11-10T20:06:00Z, by: web-qa, result: passed }]\nconfirmed:", "Validation smoke passed by web-qa")]
    [InlineData(Execution, "confirmed:", "outcome: It went well.\nconfirmed:", "Outcome set to “It went well.”")]
    [InlineData("releases/shop-1.0.0/evidence.yml", "items:", "items:\n  - { kind: link, title: Scan, collected_at: 2026-11-09T08:55:00Z, source: scanner, url: \"https://scan.example/1\" }", "Evidence added: Scan (link)")]
    [InlineData("content/calendar/freezes/black-friday.yml", "end: 2026-12-01T00:00", "end: 2026-12-02T00:00", "Moved from Thu 26 Nov, 00:00 – Tue 1 Dec, 00:00 CET to Thu 26 Nov, 00:00 – Wed 2 Dec, 00:00 CET")]
    [InlineData("content/calendar/freezes/black-friday.yml", "level: hard", "level: soft", "Level changed from “hard” to “soft”")]
    [InlineData(Issue, "status: confirmed", "status: resolved", "Resolved; it was confirmed")]
    [InlineData(Issue, "services: [shop-mail]", "services: [shop-mail]\nworkaround: Delete one.", "Workaround: Delete one.")]
    [InlineData("content/risks/one-database.yml", "likelihood: 2", "likelihood: 3", "Risk up: 2 × 5 = 10 → 3 × 5 = 15")]
    [InlineData("content/waivers/late-mail.yml", "expires: 2026-12-01", "expires: 2026-12-31", "Expires changed from “2026-12-01” to “2026-12-31”")]
    [InlineData("content/policies/rollback.md", "Because tomorrow is another day.", "Because.", "Section “Why” rewritten")]
    [InlineData("content/teams/bank.yml", "capacity: 3", "capacity: 2", "Capacity changed from “3” to “2”")]
    [InlineData("content/roles.yml", "title: Deployer", "title: Who deploys", "Roles deployer, title changed from “Deployer” to “Who deploys”")]
    [InlineData("portal.yml", "organisation: Example Shop", "organisation: Shop", "Organisation changed from “Example Shop” to “Shop”")]
    [InlineData("releases/shop-1.0.0/evidence/tests.xml", "<", "< ", "File releases/shop-1.0.0/evidence/tests.xml changed")]
    public async Task A_change_of_a_record_has_its_word(string path, string before, string after, string text)
    {
        var changes = await TwoStates.Changes(SmallRepository.Base(), SmallRepository.Base().Replace(path, before, after));

        Assert.Contains(changes, change => change.Text == text);
    }

    [Fact]
    public async Task Every_record_that_came_went_or_changed_is_told()
    {
        var files = SmallRepository.Base().Files.Keys.ToList();
        var edited = files.Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Aggregate(SmallRepository.Base(), (repository, path) => repository.With(path, path.EndsWith(".md", StringComparison.Ordinal) ? repository.TextOf(path) + "\nMore.\n" : "# Told.\n" + repository.TextOf(path)));
        var told = await TwoStates.Told(SmallRepository.Base(), edited, "--format", "json");
        var gone = await TwoStates.Told(SmallRepository.Base(), new SmallRepository().With("portal.yml", SmallRepository.Base().TextOf("portal.yml")), "--format", "json");
        var came = await TwoStates.Told(new SmallRepository().With("portal.yml", SmallRepository.Base().TextOf("portal.yml")), SmallRepository.Base(), "--format", "json");

        Found.Nothing(
            from path in files
            where path != "content/templates/release.yml"
            let id = path.StartsWith("releases/", StringComparison.Ordinal) ? "shop-1.0.0" : Path.GetFileNameWithoutExtension(path)
            from report in path == "portal.yml" ? new[] { told } : path.EndsWith(".xml", StringComparison.Ordinal) ? [gone, came] : [told, gone, came]
            where !report.Contains($"\"id\": \"{id}\"", StringComparison.Ordinal)
            select path);
        Assert.Contains("content/templates/release.yml", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_is_opened_and_over()
    {
        var open = SmallRepository.Base().Replace(Incident, "restored_at: 2026-11-04T10:02:00Z\n", "");

        Assert.Contains(("incident checkout-timeouts: added incident: null -> null", "Opened, severity 2: began Wed 4 Nov, 10:12 CET, not over yet; One customer in five could not pay."), await TwoStates.Changes(SmallRepository.Base().Without(Incident), open));
        Assert.Contains(("incident checkout-timeouts: restored null: null -> 2026-11-04T10:02:00Z", "Service is back since Wed 4 Nov, 11:02 CET, after 50 min"), await TwoStates.Changes(open, SmallRepository.Base()));
    }

    [Fact]
    public async Task A_draft_of_a_note_is_a_record_too()
    {
        const string note = "releases/shop-1.0.0/notes/orders.md";
        var drafted = SmallRepository.Base().Replace(note, "audience:", "draft: true\naudience:");

        Assert.Contains(await TwoStates.Changes(SmallRepository.Base().Without(note), drafted), change => change.Text == "Note orders drafted; it waits for somebody to edit it");
        Assert.Contains(await TwoStates.Changes(drafted, SmallRepository.Base()), change => change.Text == "Draft taken away; it was “true”");
    }

    [Fact]
    public async Task A_freeze_that_moves_over_a_release_says_which()
    {
        var plans = SmallRepository.Base().With("releases/bank-3.0.0/release.yml", CollidingPlans.Plan("3.0.0", "2026-12-01T20:00", "2026-12-01T21:00"));
        var after = plans.Copy().Replace("content/calendar/freezes/black-friday.yml", "end: 2026-12-01T00:00", "end: 2026-12-02T00:00");

        var text = await TwoStates.Told(plans, after);
        Assert.Contains("4 changes in 2 records, 1 new error.\n", text, StringComparison.Ordinal);
        Assert.Contains("It blocks now\n  ! release Bank 3.0.0 (bank-3.0.0): New error CAL004: ", text, StringComparison.Ordinal);
        Assert.Contains("    ! Now blocked; it was on track\n", text, StringComparison.Ordinal);
        Assert.Contains("Calendar\n  freeze Black Friday (black-friday)\n    ~ Moved from ", text, StringComparison.Ordinal);
        Assert.Contains("    ! Now in its way: Bank 3.0.0\n", text, StringComparison.Ordinal);
        Assert.Contains("✓ Solved error CAL004: ", await TwoStates.Told(after, plans), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_a_waiver_allows_is_not_called_solved()
    {
        var plans = SmallRepository.Base().With("releases/bank-3.0.0/release.yml", CollidingPlans.Plan("3.0.0", "2026-11-27T20:00", "2026-11-27T21:00"));
        var after = plans.Copy()
            .With("content/waivers/allowed.yml", SmallRepository.Base().TextOf("content/waivers/late-mail.yml").Replace("REF016", "CAL004", StringComparison.Ordinal).Replace("shop-1.0.0", "bank-3.0.0", StringComparison.Ordinal))
            .Replace("releases/bank-3.0.0/release.yml", "history:", "freeze_overrides: [{ freeze: black-friday, waiver: allowed }]\nhistory:");

        var changes = await TwoStates.Changes(plans, after);
        Assert.Contains(changes, change => change.Text.StartsWith("Allowed by waiver allowed until Tue 1 Dec: CAL004, Bank 3.0.0 ", StringComparison.Ordinal));
        Assert.Contains(changes, change => change.Text == "Granted for CAL004 and bank-3.0.0 until Tue 1 Dec, by web-lead as Release manager: The old tracker is gone.");
        Assert.DoesNotContain(changes, change => change.Text.StartsWith("Solved error CAL004", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_named_with_its_path_and_not_guessed_at()
    {
        var broken = FullPlan.Repository().Replace(FullPlan.Path, "status: planned", "status: perhaps");

        var text = await TwoStates.Told(FullPlan.Repository(), broken);
        Assert.Contains("! Cannot be read any more, so that nobody knows what it says: releases/bank-2.0.0/release.yml\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gone", text, StringComparison.Ordinal);
        Assert.Contains("~ Could not be read before, so that nobody knows what changed: releases/bank-2.0.0/release.yml\n", await TwoStates.Told(broken, FullPlan.Repository()), StringComparison.Ordinal);
        Assert.Contains("Changed, and cannot be read on either side: releases/bank-2.0.0/release.yml\n", await TwoStates.Told(broken, broken.Copy().Replace(FullPlan.Path, "perhaps", "maybe")), StringComparison.Ordinal);
        Assert.Contains("! New, and cannot be read: releases/bank-2.0.0/release.yml\n", await TwoStates.Told(SmallRepository.Base(), broken), StringComparison.Ordinal);
        Assert.Contains("Gone, and could not be read before: releases/bank-2.0.0/release.yml\n", await TwoStates.Told(broken, SmallRepository.Base()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_rule_that_could_not_run_on_one_side_nothing_is_called_new_or_solved()
    {
        var unknown = FullPlan.Repository().Replace(FullPlan.Path, "commander: bank-lead", "commander: nobody");
        var broken = unknown.Copy().Replace("content/teams/web.yml", "capacity: 1", "capacity: many");

        Assert.Contains("New error REF008: ", await TwoStates.Told(FullPlan.Repository(), unknown), StringComparison.Ordinal);
        Assert.DoesNotContain("REF008", await TwoStates.Told(unknown, broken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_is_moved_to_another_folder_is_the_same_release()
    {
        var before = SmallRepository.Base();
        var after = before.Files.Keys.Where(path => path.StartsWith("releases/", StringComparison.Ordinal)).Aggregate(
            before.Copy(), (repository, path) => repository.With(path.Replace("releases/", "releases/2026/", StringComparison.Ordinal), before.Files[path]).Without(path));

        var text = await TwoStates.Told(before, after);
        Assert.Contains("\nOnly in words or files\n  release Shop 1.0.0 (shop-1.0.0): File moved from releases/shop-1.0.0/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Solved", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiver_that_expired_in_between_is_told_and_is_no_change()
    {
        var repository = SmallRepository.Base().Replace("content/waivers/late-mail.yml", "expires: 2026-12-01", "expires: 2026-11-21");

        var text = await TwoStates.Told(repository, repository);
        Assert.Contains("Nothing changed.\n\nNot changed, but over since\n  Waiver late-mail for REF016 and shop-1.0.0 expired: it counted until Sat 21 Nov\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_records_are_called_as_they_are_everywhere()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var records = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        var all = records.All.Append(records.Portal).DistinctBy(record => record.GetType()).ToList();

        Assert.Equal(RecordKinds.All.Count, all.Count);
        Assert.All(all, record => Assert.Equal(RecordKinds.All.Single(kind => kind.Type == record.GetType()).Name, RecordKindNames.Of(record)));
    }
}
