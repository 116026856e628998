using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

/// <summary>The records of one commit as KPIs see them at one instant.</summary>
public sealed class KpiFacts
{
    private readonly Dictionary<string, ReleaseFacts> byId;
    private readonly Lazy<DeployedChanges> changes;

    /// <param name="records">All of them.</param>
    /// <param name="now">What is later has not happened.</param>
    /// <param name="usedWaivers">The ids of waivers by which a finding is waived.</param>
    public KpiFacts(RecordSet records, Instant now, IReadOnlySet<string> usedWaivers)
    {
        (Records, Now, UsedWaivers) = (records, now, usedWaivers);
        Releases = [.. records.Releases.AsParallel().AsOrdered().Select(release => new ReleaseFacts(release, records, now))];
        byId = Releases.ToDictionary(release => release.Release.Id, StringComparer.Ordinal);
        Failures = new FailedDeployments(this);
        changes = new(() => new DeployedChanges(records));
    }

    public RecordSet Records { get; }

    public Instant Now { get; }

    public IReadOnlyList<ReleaseFacts> Releases { get; }

    /// <summary>The ids of waivers by which a finding is waived.</summary>
    public IReadOnlySet<string> UsedWaivers { get; }

    /// <summary>Which deployments to production failed, and why.</summary>
    public FailedDeployments Failures { get; }

    /// <summary>What deployments brought, as far as clones tell.</summary>
    public DeployedChanges Changes => changes.Value;

    /// <summary>Those that were carried out and are over, with whatever result.</summary>
    public IEnumerable<ReleaseFacts> Executed => Releases.Where(release => release.WasExecuted && release.EndedAt <= Now);

    /// <summary>What was brought to production and is over.</summary>
    public IEnumerable<ServiceDeployment> Deployments => Releases.SelectMany(release => release.Deployments).Where(deployment => deployment.FinishedAt <= Now);

    public ReleaseFacts? Find(Ref<Releases.Release> release) => Find(release.Id);

    public ReleaseFacts? Find(string release) => byId.GetValueOrDefault(release);

    /// <summary>In the order of detection, as far as they are known by now.</summary>
    public IEnumerable<Incident> Incidents => Records.Incidents.Where(incident => incident.DetectedAt.Instant <= Now);
}
