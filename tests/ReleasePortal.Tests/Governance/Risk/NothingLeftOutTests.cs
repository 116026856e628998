using System.Text.RegularExpressions;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Health;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>
/// Whoever leaves something out never looks better: not in points, not in the band, not in health. The fields are those that the types of the records
/// have, so that one that is new is held to it by itself.
/// </summary>
public sealed class NothingLeftOutTests
{
    private const int Seeds = 120;
    private const int SeedsOfRecords = 40;

    /// <summary>What a plan ships, and where: a release that ships less is another release.</summary>
    private static readonly Regex Shipped = new(@"^(services|scope|phases)\.[0-9]+$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    /// <summary>Of the cause of an incident nobody may say more than is known: that is no question left open.</summary>
    private const string Unknown = "Incidents.caused_by";

    [Fact]
    public void A_plan_that_leaves_a_field_out_is_no_lower_risk()
    {
        var tries = new Tries();
        Found.Nothing(
            from seed in Enumerable.Range(0, Seeds)
            let random = new RandomRisk(seed)
            let risks = new ChangeRisks(new ReleaseCalendar(random.Records, random.Now))
            from release in random.Records.Releases
            from plan in LeftOut.Of(release).Concat(LeftOut.ItemsOf(release).Where(item => !Shipped.IsMatch(item.Field)))
            let before = risks.Of(release)
            let after = risks.Of(plan.Without)
            where tries.IsBetter(plan.Field, before, after)
            select $"{seed}, {release.Id} without {plan.Field}: {Words(before)} becomes {Words(after)}");

        Assert.InRange(tries.Count, 5_000, int.MaxValue);
        Assert.Superset(
            new HashSet<string>(["risk", "risk.irreversible_migration", "risk.breaking_contract", "risk.first_time", "rollback", "rollback.rehearsed_at", "scope", "scope.0.services", "history.submitted"], StringComparer.Ordinal),
            tries.Worse);
    }

    [Fact]
    public void Records_beside_a_plan_that_leave_a_field_out_make_no_lower_risk()
    {
        var tries = new Tries();
        Found.Nothing(
            from seed in Enumerable.Range(0, SeedsOfRecords)
            let random = new RandomRisk(seed)
            let risks = new ChangeRisks(new ReleaseCalendar(random.Records, random.Now))
            from beside in Beside(random.Records).Where(beside => beside.Field != Unknown)
            let without = new ChangeRisks(new ReleaseCalendar(beside.Without, random.Now))
            from release in random.Records.Releases.Where(release => !release.Status.IsFinal())
            let before = risks.Of(release)
            let after = without.Of(release)
            where tries.IsBetter(beside.Field, before, after)
            select $"{seed}, {release.Id} without {beside.Field}: {Words(before)} becomes {Words(after)}");

        Assert.InRange(tries.Count, 2_000, int.MaxValue);
        Assert.Superset(
            new HashSet<string>(["Services", "Services.depends_on", "Evidence", "KnownIssues.accepted_by", "KnownIssues.services", "KnownIssues.fixed_in", "Executions", "Executions.deployments", "Executions.deployments.0.result"], StringComparer.Ordinal),
            tries.Worse);
    }

    [Fact]
    public void A_release_that_was_and_no_longer_says_what_it_brought_makes_no_other_lower()
    {
        var tries = new Tries();
        Found.Nothing(
            from seed in Enumerable.Range(0, SeedsOfRecords)
            let random = new RandomRisk(seed)
            let risks = new ChangeRisks(new ReleaseCalendar(random.Records, random.Now))
            from past in random.Records.Releases.Where(release => release.Status.WasExecuted() && release.Scope.Count > 0)
            let silent = LeftOut.With(past, nameof(Release.Scope), Array.Empty<ScopeItem>())
            let without = new ChangeRisks(new ReleaseCalendar(LeftOut.With(random.Records, nameof(RecordSet.Releases), RandomRisk.All(random.Records.Releases.Select(other => other.Id == past.Id ? silent : other))), random.Now))
            from release in random.Records.Releases.Where(release => !release.Status.IsFinal())
            let before = risks.Of(release)
            let after = without.Of(release)
            where tries.IsBetter("scope", before, after)
            select $"{seed}, {release.Id} when {past.Id} says nothing: {Words(before)} becomes {Words(after)}");

        Assert.InRange(tries.Count, 200, int.MaxValue);
        Assert.Contains("scope", tries.Worse);
    }

    [Fact]
    public void A_plan_that_leaves_a_field_out_is_no_healthier() => Found.Nothing(
        from seed in Enumerable.Range(0, Seeds)
        let random = new RandomRisk(seed)
        from release in random.Records.Releases.Where(release => !release.Status.IsFinal())
        from plan in LeftOut.Of(release).Concat(LeftOut.ItemsOf(release).Where(item => !Shipped.IsMatch(item.Field)))
        let gone = release.GoNoGo.Select(criterion => new FieldChange($"go_no_go[{criterion.Id}].criterion", criterion.Criterion, After: null)).ToList()
        let before = DeliveryHealth.Of(release, [], random.Now, random.Records.Portal.TimeZone)!.Points
        let after = DeliveryHealth.Of(plan.Without, DroppedCriteria.Of(plan.Without, [gone]), random.Now, random.Records.Portal.TimeZone)!.Points
        where after > before
        select $"{seed}, {release.Id} without {plan.Field}: {before} becomes {after}");

    /// <summary>Each field of services, evidence, known issues and incidents, and those of these records that cannot be read any more: what tells of something bad is never left out as a whole.</summary>
    private static IEnumerable<(string Field, RecordSet Without)> Beside(RecordSet records) =>
    [
        .. Fields(records, records.Services, nameof(RecordSet.Services)),
        .. Whole(records, records.Services, nameof(RecordSet.Services)),
        .. Fields(records, records.Evidence, nameof(RecordSet.Evidence)),
        .. Whole(records, records.Evidence, nameof(RecordSet.Evidence)),
        .. Fields(records, records.KnownIssues, nameof(RecordSet.KnownIssues)),
        .. Fields(records, records.Incidents, nameof(RecordSet.Incidents)),
        .. Fields(records, records.Executions, nameof(RecordSet.Executions)),
        .. Whole(records, records.Executions, nameof(RecordSet.Executions)),
    ];

    private static IEnumerable<(string Field, RecordSet Without)> Fields<T>(RecordSet records, RecordCollection<T> all, string collection)
        where T : Domain.Sources.Record =>
        from record in all
        from left in LeftOut.Of(record)
        select ($"{collection}.{left.Field}", LeftOut.With(records, collection, RandomRisk.All(all.Select(other => other.Id == record.Id ? left.Without : other))));

    private static IEnumerable<(string Field, RecordSet Without)> Whole<T>(RecordSet records, RecordCollection<T> all, string collection)
        where T : Domain.Sources.Record =>
        all.Select(record => (collection, LeftOut.With(records, collection, new RecordCollection<T>(all.Where(other => other.Id != record.Id), [record.Id]))));

    private static string Words(ChangeRisk risk) => $"{risk.Points} ({risk.Band}: {string.Join(" ", risk.Rows.Select(row => row.Points))})";

    /// <summary>What was tried, and which fields mattered.</summary>
    private sealed class Tries
    {
        public int Count { get; private set; }

        public HashSet<string> Worse { get; } = new(StringComparer.Ordinal);

        public bool IsBetter(string field, ChangeRisk before, ChangeRisk after)
        {
            Count++;
            if (after.Points > before.Points || after.Band > before.Band)
                Worse.Add(field);
            return after.Points < before.Points || after.Band < before.Band;
        }
    }
}
