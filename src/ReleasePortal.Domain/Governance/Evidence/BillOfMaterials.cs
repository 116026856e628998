namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>What a package is made of.</summary>
/// <param name="SpecVersion">The version of the format, such as 1.6 or SPDX-2.3.</param>
/// <param name="Components">How many parts it lists, those inside others too; not the package itself.</param>
/// <param name="Licences">The most frequent first, then by name.</param>
/// <param name="WithoutLicence">Components of which no licence is known.</param>
public sealed record BillOfMaterials(string SpecVersion, int Components, IReadOnlyList<LicenceCount> Licences, int WithoutLicence) : EvidenceContent
{
    public override bool IsEmpty => Components == 0;
}
