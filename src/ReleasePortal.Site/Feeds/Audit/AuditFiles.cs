using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Domain.Governance.Audit;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Audit;

/// <summary>The audit packs: of each release an index for programs, and everything in one file that can be verified without a network.</summary>
internal static class AuditFiles
{
    public const string Index = "audit.json";

    /// <summary>In the form of sha256sum, so that anybody can verify a pack that was unpacked.</summary>
    public const string Sums = "SHA256SUMS";

    public static IEnumerable<Asset> Draw(Material material)
    {
        foreach (var release in material.Records.Releases)
        {
            yield return new Asset(SiteMap.AuditIndexOf(release), () => AuditJson.Write(Of(release, material), material));
            yield return new Asset(SiteMap.AuditPackOf(release), () => Pack(Of(release, material), material));
        }
    }

    public static AuditPack Of(Release release, Material material) => AuditPack.Of(release, material.Records, material.Facts.Now);

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The sums first, then the index, then the files in the order of their names.</summary>
    private static byte[] Pack(AuditPack pack, Material material)
    {
        List<(string Name, byte[] Bytes)> files =
        [
            (Index, AuditJson.Write(pack, material)),
            .. pack.Items.Where(item => item.File is not null).DistinctBy(item => item.Name, StringComparer.Ordinal).OrderBy(item => item.Name, StringComparer.Ordinal).Select(item => (item.Name!, item.File!.Bytes())),
        ];
        var sums = string.Concat(files.Select(file => $"{Digest(file.Bytes)}  {file.Name}\n"));
        return AuditZip.Write([(Sums, Encoding.UTF8.GetBytes(sums)), .. files]);
    }
}
