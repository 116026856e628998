using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

/// <summary>What criteria of releasability ask of one service.</summary>
public sealed class ServiceFacts
{
    /// <summary>How far back they look: rarely released services have too few releases in 90 days to say anything by.</summary>
    public static readonly Duration Year = Duration.FromDays(365);

    /// <param name="service">The service.</param>
    /// <param name="report">Over the records that have it.</param>
    public ServiceFacts(Service service, KpiReport report)
    {
        (Service, Report) = (service, report);
        Runbooks = [.. Records.Runbooks.Where(runbook => Names(runbook.Services))];
        Executed = [.. report.Facts.Executed.Where(release => Names(release.Release.Services.Select(released => released.Service)))
            .OrderBy(release => release.EndedAt).ThenBy(release => release.Release.Id, StringComparer.Ordinal)];
    }

    public Service Service { get; }

    public KpiReport Report { get; }

    public RecordSet Records => Report.Facts.Records;

    /// <summary>On the portal's clock.</summary>
    public LocalDate Today => Report.Now.InZone(Records.Portal.TimeZone).Date;

    /// <summary>Those that name it.</summary>
    public IReadOnlyList<Runbook> Runbooks { get; }

    /// <summary>Releases of it that are over, with whatever result; the last one last.</summary>
    public IReadOnlyList<ReleaseFacts> Executed { get; }

    /// <summary>Null where none is over yet.</summary>
    public ReleaseFacts? Last => Executed.Count == 0 ? null : Executed[^1];

    /// <summary>Those of <see cref="Executed"/> that ended in the last 365 days.</summary>
    public IEnumerable<ReleaseFacts> OfYear => Executed.Where(release => release.EndedAt > Report.Now - Year);

    public IEnumerable<Incident> Incidents => Report.Facts.Incidents.Where(incident => Names(incident.Services));

    /// <summary>Reviews of its releases.</summary>
    public IEnumerable<ReleaseReview> Reviews => Executed.Select(release => Records.Reviews.TryFind(release.Release.Id, out var review) ? review : null).OfType<ReleaseReview>();

    /// <summary>Those of its product that name no service may be its own, and count.</summary>
    public IEnumerable<KnownIssue> OpenIssues => Records.KnownIssues.Where(issue =>
        issue.Status.IsOpen() && (issue.Services.Count == 0 ? issue.Product.Id == Service.Product.Id : Names(issue.Services)));

    /// <summary>What a figure of a KPI counts of it, up to now.</summary>
    /// <typeparam name="T">The KPI.</typeparam>
    /// <param name="back">How far.</param>
    /// <param name="figure">The id of the figure; null means the headline.</param>
    public IReadOnlyList<Observation> Counted<T>(Duration back, string? figure = null)
        where T : KpiDefinition => [.. Series<T>(figure).Observations.Where(one => one.At > Report.Now - back && one.At <= Report.Now)];

    /// <summary>The headline of a KPI over the last 365 days.</summary>
    /// <typeparam name="T">The KPI.</typeparam>
    public FigureValue InYear<T>()
        where T : KpiDefinition => Series<T>().In(new Interval(Report.Now - Year + Duration.Epsilon, Report.Now + Duration.Epsilon), Report.Now);

    public static T Kpi<T>()
        where T : KpiDefinition => KpiBook.All.OfType<T>().Single();

    private FigureSeries Series<T>(string? figure = null)
        where T : KpiDefinition => Report.Of(Kpi<T>()).Of(figure is null ? Kpi<T>().Headline : Kpi<T>().Figures.Single(one => one.Id == figure), Dimension.Service, Service.Id);

    private bool Names(IEnumerable<Ref<Service>> services) => services.Any(service => service.Id == Service.Id);
}
