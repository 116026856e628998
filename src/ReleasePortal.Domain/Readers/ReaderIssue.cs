using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;

namespace ReleasePortal.Domain.Readers;

/// <summary>Something known to be broken, as far as readers may know of it. The text of the record is not for them: it is where support staff and engineers write what they know.</summary>
/// <param name="Product">The id of its product.</param>
/// <param name="Severity">From 1 (critical) to 4 (minor).</param>
/// <param name="Affected">The versions that have it, as they are written.</param>
/// <param name="IntroducedIn">The first version that has it; null where it is not known.</param>
/// <param name="Fix">The first version without it, which is there or will come; null where there is none yet.</param>
/// <param name="Workaround">How to live with it; null where no way is known.</param>
/// <param name="Paths">The files of the repository that it is from, for links between texts.</param>
public sealed record ReaderIssue(
    string Id,
    string Product,
    string Title,
    KnownIssueStatus Status,
    int Severity,
    string Affected,
    string? IntroducedIn,
    IssueFix? Fix,
    string Symptoms,
    string? Workaround,
    LocalDate ReportedAt,
    IReadOnlyList<string> Paths);
