using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Counts components and their licences while a bill of materials is read.</summary>
internal sealed class LicenceTally
{
    private readonly Dictionary<string, int> licences = new(StringComparer.Ordinal);
    private int components;
    private int without;

    /// <param name="names">The licences of one component; what says that nobody knows is none.</param>
    public void Add(IEnumerable<string> names)
    {
        components++;
        var known = names.Select(EvidenceText.Name).Where(name => name is not ("" or "NOASSERTION" or "NONE")).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count == 0)
            without++;
        foreach (var name in known)
            licences[name] = licences.GetValueOrDefault(name) + 1;
    }

    public BillOfMaterials Bill(string version) => new(
        EvidenceText.Name(version),
        components,
        [.. licences.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new LicenceCount(entry.Key, entry.Value))],
        without);
}
