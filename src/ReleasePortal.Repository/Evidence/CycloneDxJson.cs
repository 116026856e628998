using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Reads CycloneDX as JSON. Components inside components count as themselves, those inside the component that it describes too; that one
/// itself is no part.
/// </summary>
internal sealed class CycloneDxJson : JsonFormat
{
    public override EvidenceFormat Format => EvidenceFormat.CycloneDx;

    public override bool Recognises(JsonPart root) => root.IsObject && root.Find("bomFormat") is not null;

    public override EvidenceContent Read(JsonPart root)
    {
        if (root.Need("bomFormat").Text() is var format && format != "CycloneDX")
            throw new EvidenceException($"bomFormat is {EvidenceText.Name(format)}, not CycloneDX.");
        var tally = new LicenceTally();
        if (root.Find("metadata")?.Find("component") is { } described)
            Add(described, tally);
        Add(root, tally);
        return tally.Bill(CycloneDx.Version(root.Need("specVersion").Text()));
    }

    private static void Add(JsonPart around, LicenceTally tally)
    {
        foreach (var component in around.List("components"))
        {
            component.Need("name").Text();
            tally.Add(component.List("licenses").Select(LicenceOf).OfType<string>());
            Add(component, tally);
        }
    }

    private static string? LicenceOf(JsonPart choice) => choice.Text("expression")
        ?? (choice.Find("license") is { } licence ? licence.Text("id") ?? licence.Text("name") : null);
}
