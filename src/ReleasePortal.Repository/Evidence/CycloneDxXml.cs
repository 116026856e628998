using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Reads CycloneDX as XML. Components inside components count as themselves.</summary>
internal sealed class CycloneDxXml : XmlFormat
{
    private const string Space = "http://cyclonedx.org/schema/bom/";

    public override EvidenceFormat Format => EvidenceFormat.CycloneDx;

    public override bool Recognises(string root, string space) => root == "bom" && space.StartsWith(Space, StringComparison.Ordinal);

    public override EvidenceContent Read(XmlWalk walk)
    {
        var version = CycloneDx.Version(walk.Namespace[Space.Length..]);
        var tally = new LicenceTally();
        var open = new Stack<(int Depth, List<string> Licences)>();
        while (walk.Next())
        {
            while (open.TryPeek(out var top) && walk.Depth <= top.Depth && !(walk.Depth == top.Depth && !walk.IsElement))
                tally.Add(open.Pop().Licences);
            if (walk is { IsElement: true, Name: "component", Parent: "components" } && walk.Above(2) is "bom" or "component")
                open.Push((walk.Depth, []));
            else if (!walk.IsElement && open.TryPeek(out var component) && IsLicence(walk, component.Depth))
                component.Licences.Add(walk.Text);
        }

        while (open.TryPop(out var last))
            tally.Add(last.Licences);
        return tally.Bill(version);
    }

    /// <summary>Those of the component itself, and not of what its evidence or its pedigree tells.</summary>
    private static bool IsLicence(XmlWalk walk, int component) =>
        (walk.Name is "id" or "name" && walk is { Parent: "license", Depth: var depth } && walk.Above(2) == "licenses" && depth == component + 3)
        || (walk is { Name: "expression", Parent: "licenses" } && walk.Depth == component + 2);
}
