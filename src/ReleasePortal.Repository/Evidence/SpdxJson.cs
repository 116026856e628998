using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Reads SPDX 2 as JSON. What the document describes is the package itself and no part of it.</summary>
internal sealed class SpdxJson : JsonFormat
{
    public override EvidenceFormat Format => EvidenceFormat.Spdx;

    public override bool Recognises(JsonPart root) => root.IsObject && (root.Find("spdxVersion") is not null || Wrapped(root) is not null || IsThird(root));

    public override EvidenceContent Read(JsonPart root)
    {
        if (IsThird(root))
            throw new EvidenceException("It is SPDX 3, which is another format: let the tool write SPDX 2.3 as JSON.");
        var document = Wrapped(root) ?? root;
        var version = document.Need("spdxVersion").Text();
        if (!version.StartsWith("SPDX-2.", StringComparison.Ordinal))
            throw new EvidenceException($"It is {EvidenceText.Name(version)}; versions 2 are read.");
        var described = Described(document);
        var tally = new LicenceTally();
        foreach (var package in document.List("packages"))
        {
            package.Need("name").Text();
            if (!described.Contains(package.Need("SPDXID").Text()))
                tally.Add(Known(package.Text("licenseConcluded")) ?? Known(package.Text("licenseDeclared")) ?? []);
        }

        return tally.Bill(version);
    }

    /// <summary>GitHub's export puts the document into another.</summary>
    private static JsonPart? Wrapped(JsonPart root) => root.Find("sbom") is { IsObject: true } inner && inner.Find("spdxVersion") is not null ? inner : null;

    private static bool IsThird(JsonPart root) => root.Find("@context") is { } context && context.Element.ToString().Contains("spdx.org/rdf/3", StringComparison.Ordinal);

    private static HashSet<string> Described(JsonPart document) =>
    [
        .. document.List("documentDescribes").Select(id => id.Text()),
        .. document.List("relationships").Where(link => link.Text("relationshipType") == "DESCRIBES").Select(link => link.Text("relatedSpdxElement")).OfType<string>(),
    ];

    private static string[]? Known(string? licence) => licence is null or "NOASSERTION" or "NONE" ? null : [licence];
}
