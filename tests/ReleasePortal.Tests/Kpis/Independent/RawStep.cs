using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>One deployment of an execution record, as far as it has happened.</summary>
internal sealed class RawStep(RawRepository all, Raw entry)
{
    private readonly bool isOver = !entry["finished_at"].IsThere || entry.Time("finished_at") <= all.Now;

    public string Id => entry["id"].Text!;

    public string Service => entry["service"].Text!;

    public string Environment => entry["environment"].Text!;

    public Instant Started { get; } = entry.Time("started_at")!.Value;

    /// <summary>Null while it runs.</summary>
    public Instant? Finished => isOver ? entry.Time("finished_at") : null;

    public string? Result => isOver ? entry["result"].Text : null;

    public string Reason => entry["reason"].Text ?? "feature";

    public string? Remediates => entry["remediates"].Text;

    public string? Commit => entry["commit"].Text;

    public bool IsPlanned => entry["planned"].Text != "false";

    public bool HasSucceeded => Result == "succeeded";
}
