using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>For each release with steps the page from which they are run; beside it what keeps that page in the browser when the network is gone.</summary>
internal static class CutoverPages
{
    /// <summary>Whether a release has such a page: it has steps, and was not given up.</summary>
    public static bool Has(Release release, RecordSet records) =>
        release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn) && CutoverSteps.Of(release, records).Count > 0;

    /// <summary>Whether somebody will still run it.</summary>
    public static bool IsRun(Release release) => !release.Status.IsFinal();

    public static IEnumerable<Page> Draw(Material material) =>
        from release in material.Records.Releases
        where Has(release, material.Records)
        select new Page(SiteMap.CutoverOf(release), "Cutover", () => CutoverPage.Model(release, material))
        {
            Description = $"The steps of {RecordLinks.NameOf(release)}, planned and as they are done.",
            Source = release.Origin.Place.Path,
            HasSteps = true,
            IsRun = IsRun(release),
        };

    /// <summary>Another text where anything is other that the page shows, so that browsers fetch it anew.</summary>
    public static IEnumerable<Asset> Workers(Material material, ThemeAssets assets) =>
        from release in material.Records.Releases
        where Has(release, material.Records) && IsRun(release)
        select new Asset(SiteMap.CutoverWorkerOf(release), () => Encoding.UTF8.GetBytes(Worker(release, material, assets)));

    private static string Worker(Release release, Material material, ThemeAssets assets)
    {
        var links = new LinkBase(SiteMap.CutoverOf(release), Root: null);
        Address?[] files = [SiteMap.CutoverOf(release), assets.Styles, assets.StepStyles, assets.EarlyScript, assets.Script, assets.CutoverScript, assets.Font, assets.Icon, material.Records.Portal.Logo is { } logo ? material.Pictures.Find(logo) : null];
        var names = string.Join(',', files.OfType<Address>().Select(file => $"\"{links.To(file)}\""));
        return Minified.Script($"const version=\"{Version(release, material)}\";const files=[{names}];\n{Theme.Text("assets/js/cutover-worker.js")}");
    }

    private static string Version(Release release, Material material)
    {
        var folder = release.Origin.Place.Path[..(release.Origin.Place.Path.LastIndexOf('/') + 1)];
        var texts = material.Records.Originals.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value.Bytes());
        var digest = SHA256.HashData([.. texts, .. Encoding.UTF8.GetBytes($"{StepDigest.Of(CutoverSteps.Of(release, material.Records))} {material.Facts.CommitId} {material.Facts.Now}")]);
        return Convert.ToHexStringLower(digest)[..12];
    }
}
