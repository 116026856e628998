using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Kpis;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Site.Feeds.Kpis;

namespace ReleasePortal.Cli.Commands;

/// <summary>What somebody wants to know of <c>portal kpi</c>.</summary>
/// <param name="Name">Of one KPI: its id, its key in portal.yml, or its number; null for all.</param>
/// <param name="Segments">What is counted, of each dimension that is named.</param>
/// <param name="Month">Such as <c>2026-11</c>; null for the last 90 days.</param>
internal sealed record KpiQuestion(string? Name, IReadOnlyDictionary<Dimension, string> Segments, string? Month)
{
    private const int FirstYear = 1970;

    /// <returns>The KPI that is asked for; null for all.</returns>
    /// <exception cref="CommandFailure">There is none of that name.</exception>
    public KpiDefinition? Kpi => Name is null ? null
        : KpiBook.Find(Name) ?? KpiBook.All.FirstOrDefault(kpi => kpi.Place is { } place && $"{place}" == Name)
        ?? throw UnknownName.Of("KPI", Name, KpiBook.All.Select(kpi => kpi.Id));

    /// <param name="reviewed">What was read.</param>
    /// <param name="clones">Where clones of the repositories of products are, or null.</param>
    /// <param name="isHistoryRequired">Whether nothing that was kept of the history is believed.</param>
    /// <exception cref="CommandFailure">A segment is unknown, or the month is none.</exception>
    public KpiSelection Select(ReviewedRepository reviewed, CloneFolder? clones, bool isHistoryRequired)
    {
        foreach (var (dimension, segment) in Segments)
        {
            var known = Known(dimension, reviewed.Records).Distinct(StringComparer.Ordinal).ToList();
            if (!known.Contains(segment, StringComparer.Ordinal))
                throw UnknownName.Of(dimension == Dimension.Type ? "type of release" : dimension.ToString().ToLowerInvariant(), segment, known);
        }

        var used = reviewed.Review.Waived.Select(waived => waived.Waiver.Id).ToHashSet(StringComparer.Ordinal);
        var closings = Segments.Count == 0 ? ClosedMonths.Read(reviewed.Snapshot, reviewed.Records, reviewed.Review.Calendar.Now, clones, isHistoryRequired) : [];
        var report = KpiReport.Of(reviewed.Records, reviewed.Review.Calendar.Now, used, closings);
        return new KpiSelection(report, reviewed.Records.Portal, new KpiFilter(Segments), MonthIn(report));
    }

    private YearMonth? MonthIn(KpiReport report)
    {
        if (Month is null)
            return null;
        if (YearMonthPattern.Iso.Parse(Month) is not { Success: true, Value: { Year: >= FirstYear } month })
            throw new CommandFailure(ExitStatus.WrongUse, $"--month cannot be \"{Month}\".", "Write a month such as 2026-11.");
        return month <= report.ThisMonth ? month : throw new CommandFailure(
            ExitStatus.WrongUse, $"The month {Month} has not begun.", $"This month is {YearMonthPattern.Iso.Format(report.ThisMonth)}.");
    }

    private static IEnumerable<string> Known(Dimension dimension, RecordSet records) => dimension switch
    {
        Dimension.Tier => ["0", "1", "2", "3", "4"],
        Dimension.Type => Enum.GetValues<ReleaseType>().Select(type => KebabCase.Snake(type.ToString())),
        Dimension.Team => records.Teams.Ids,
        Dimension.Product => records.Products.Ids,
        Dimension.Region => records.Environments.Select(environment => environment.Region),
        Dimension.Service => records.Services.Ids,
        Dimension.Group => records.Surveys.Select(survey => survey.Group),
    };
}
