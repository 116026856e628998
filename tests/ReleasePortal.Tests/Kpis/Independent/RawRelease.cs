using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>A release as it is written, with what the definitions call its parts.</summary>
internal sealed class RawRelease
{
    private readonly RawRepository all;

    public RawRelease(RawRepository all, string folder)
    {
        (this.all, Folder, Id) = (all, folder, folder[(folder.LastIndexOf('/') + 1)..]);
        (Plan, Execution) = (all.File(folder + "/release.yml"), all.File(folder + "/execution.yml"));
        Deployments = [.. Execution["deployments"].Items.Select(entry => new RawStep(all, entry))
            .Where(step => all.IsProduction(step.Environment) && step.Started <= all.Now)
            .OrderBy(step => step.Started).ThenBy(step => step.Id, StringComparer.Ordinal)];
        Segments = SegmentsOf();
        ServiceDeployments = [.. Deployments.Where(step => step.Reason != "rollback")
            .GroupBy(step => (step.Service, step.Reason, step.Commit)).Select(group => new RawServiceDeployment(all, this, [.. group]))];
    }

    public string Folder { get; }

    public string Id { get; }

    public Raw Plan { get; }

    public Raw Execution { get; }

    public IReadOnlyList<string> Segments { get; }

    public string Status => Plan["status"].Text!;

    public bool IsEmergency => Plan["type"].Text == "emergency";

    public Instant WindowStart => Plan["window"].Time("start")!.Value;

    public Instant WindowEnd => Plan["window"].Time("end")!.Value;

    /// <summary>Only what is declared: there is no history here.</summary>
    public Raw Baseline => Plan["history"]["baseline"];

    /// <summary>In production, as far as they have started.</summary>
    public IReadOnlyList<RawStep> Deployments { get; }

    public IReadOnlyList<RawServiceDeployment> ServiceDeployments { get; }

    /// <summary>Of the last production deployment; null without one, or while one is not finished.</summary>
    public Instant? LastFinish => Deployments.Count > 0 && Deployments.All(step => step.Finished is not null) ? Deployments.Max(step => step.Finished) : null;

    public Instant? Confirmed => Execution["confirmed"].Time("at") is { } at && at <= all.Now ? at : null;

    public Instant End => LastFinish ?? Confirmed ?? WindowEnd;

    public bool IsExecuted => Status is "completed" or "rolled_back" or "failed" && End <= all.Now;

    public IReadOnlyList<Raw> Approvals => [.. Plan["approvals"].Items.Concat(Plan["history"]["approvals"].Items).Where(one => one.Time("at") <= all.Now)];

    public Instant? Submitted => Plan["history"].Time("submitted");

    private IReadOnlyList<string> SegmentsOf()
    {
        var services = Plan["services"].Items.Select(one => one["service"].Text!).ToList();
        var deployed = Execution["deployments"].Items.Select(one => one["environment"].Text!).Where(all.IsProduction).ToList();
        return Independent.Segments.Of(
            all.Tier(services), Plan["type"].Text, Plan["owner"].Text, Plan["product"].Text, deployed.Count > 0 ? all.Regions(deployed) : all.RegionsOf(services), services);
    }
}
