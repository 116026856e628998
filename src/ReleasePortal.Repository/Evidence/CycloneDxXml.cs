using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Reads CycloneDX as XML, and counts what <see cref="CycloneDxJson"/> counts.</summary>
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
            if (walk.IsElement && IsPart(walk))
                open.Push((walk.Depth, []));
            else if (!walk.IsElement && open.TryPeek(out var component) && IsLicence(walk, component.Depth))
                component.Licences.Add(walk.Text);
        }

        while (open.TryPop(out var last))
            tally.Add(last.Licences);
        return tally.Bill(version);
    }

    /// <summary>It stands in the components of the whole, of the component that is described, or of another part; not in tools, pedigrees and formulas.</summary>
    private static bool IsPart(XmlWalk walk)
    {
        var up = 0;
        while (walk.Above(up) == "component" && walk.Above(up + 1) == "components")
            up += 2;
        var isInDescribed = walk.Above(up) == "component" && walk.Above(up + 1) == "metadata";
        return up > 0 && walk.Depth == (isInDescribed ? up + 2 : up);
    }

    /// <summary>Those of the component itself, and not of what its evidence or its pedigree tells.</summary>
    private static bool IsLicence(XmlWalk walk, int component) =>
        (walk.Name is "id" or "name" && walk is { Parent: "license", Depth: var depth } && walk.Above(2) == "licenses" && depth == component + 3)
        || (walk is { Name: "expression", Parent: "licenses" } && walk.Depth == component + 2);
}
