using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Lines of code while a report is read, each once: what several places say of one is put together, to its best.</summary>
internal sealed class CoveredLines
{
    private readonly Dictionary<(string Package, string File, int Line), (bool Hit, CoveredPart Branches)> lines = [];

    public bool IsEmpty => lines.Count == 0;

    public void Add((string Package, string File, int Line) key, bool hit, CoveredPart branches) => lines[key] = lines.TryGetValue(key, out var seen)
        ? (seen.Hit || hit, branches.Valid > seen.Branches.Valid || (branches.Valid == seen.Branches.Valid && branches.Covered > seen.Branches.Covered) ? branches : seen.Branches)
        : (hit, branches);

    public CoverageReport Report() => new(
        new CoveredPart(lines.Values.Count(line => line.Hit), lines.Count),
        new CoveredPart(lines.Values.Sum(line => line.Branches.Covered), lines.Values.Sum(line => line.Branches.Valid)));
}
