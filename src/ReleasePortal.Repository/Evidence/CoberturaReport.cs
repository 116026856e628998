using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Reads Cobertura XML. Each line of each file is counted once, however many classes and methods show it. Totals in its head are not
/// believed: a report without lines is empty.
/// </summary>
internal sealed class CoberturaReport : XmlFormat
{
    public override EvidenceFormat Format => EvidenceFormat.Cobertura;

    public override bool Recognises(string root, string space) => root == "coverage";

    public override EvidenceContent Read(XmlWalk walk)
    {
        RefuseClover(walk);
        var (ofClasses, ofMethods) = (new CoveredLines(), new CoveredLines());
        var (package, file) = ("", "");
        while (walk.Next())
        {
            if (!walk.IsElement)
                continue;
            if (walk.Name == "project" && walk.Parent == "coverage")
                throw Clover(walk);
            if (walk.Name == "package")
                package = walk.Attribute("name") ?? "";
            else if (walk.Name == "class")
                file = walk.Attribute("filename") ?? walk.Attribute("name") ?? "";
            else if (walk is { Name: "line", Parent: "lines" } && walk.Above(2) is "class" or "method")
                (walk.Above(2) == "class" ? ofClasses : ofMethods).Add((package, file, Number(walk, "number")), IsHit(walk), BranchesOf(walk.Attribute("condition-coverage")));
        }

        return (ofClasses.IsEmpty ? ofMethods : ofClasses).Report();
    }

    private static bool IsHit(XmlWalk walk) =>
        walk.Attribute("hits") is { Length: > 0 } hits && hits.All(char.IsAsciiDigit) ? hits.Any(digit => digit != '0') : throw NoNumber(walk, "hits");

    /// <summary>Written as 50% (1/2).</summary>
    private static CoveredPart BranchesOf(string? text)
    {
        var (open, slash, close) = (text?.IndexOf('(') ?? -1, text?.IndexOf('/') ?? -1, text?.IndexOf(')') ?? -1);
        return 0 <= open && open < slash && slash < close
            && EvidenceText.Count(text![(open + 1)..slash].Trim()) is { } covered && EvidenceText.Count(text[(slash + 1)..close].Trim()) is { } valid && covered <= valid
            ? new CoveredPart(covered, valid)
            : default;
    }

    private static int Number(XmlWalk walk, string name) => EvidenceText.Count(walk.Attribute(name)) ?? throw NoNumber(walk, name);

    private static EvidenceException NoNumber(XmlWalk walk, string name) => new($"The attribute {name} of a line is no number from 0 on.", walk.Position);

    private static void RefuseClover(XmlWalk walk)
    {
        if (walk.Attribute("generated") is not null && walk.Attribute("line-rate") is null)
            throw Clover(walk);
    }

    private static EvidenceException Clover(XmlWalk walk) => new("It is Clover XML, which begins like Cobertura and is another format.", walk.Position);
}
