using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Audit;

/// <summary>One thing that an auditor is shown of a release.</summary>
/// <param name="What">plan, execution record, review, list of evidence, or the kind of the evidence.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Name">Its path in the pack; null for what is kept elsewhere, or is not there.</param>
public sealed record AuditItem(string What, string Title, string? Name)
{
    /// <summary>Where the file comes from; null where there is none.</summary>
    public OriginalFile? File { get; init; }

    /// <summary>Where it is kept, if not here.</summary>
    public string? Url { get; init; }

    /// <summary>The SHA-256 that was listed, 64 hexadecimal digits in lower case; null for records, which have none.</summary>
    public string? Listed { get; init; }

    /// <summary>When it was collected; null for records.</summary>
    public Instant? CollectedAt { get; init; }

    /// <summary>What made it; null for records.</summary>
    public string? Source { get; init; }

    /// <summary>What it says, in one line; null where no machine reads it.</summary>
    public string? Says { get; init; }

    /// <summary>What brought it to the branch as it is; null where no commit is known.</summary>
    public Commit? Commit { get; init; }

    /// <summary>Who approved the release after it was there.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>The last day on which it has to be there; null where no period is set for it.</summary>
    public LocalDate? KeptUntil { get; init; }
}
