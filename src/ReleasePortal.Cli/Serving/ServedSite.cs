using System.Collections.Concurrent;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.Serving;

/// <summary>One build of the site, in memory. Only what is in it can be asked for, whatever a request says.</summary>
/// <param name="Build">Names this build to the pages that wait for the next.</param>
/// <param name="Files">By path, such as <c>releases/index.html</c>.</param>
/// <param name="BasePath">Where the site is published, <c>/</c> or such as <c>/portal/</c>.</param>
internal sealed record ServedSite(string Build, IReadOnlyDictionary<string, ServedFile> Files, string BasePath)
{
    public static ServedSite Of(SitePlan plan, string build)
    {
        var files = new ConcurrentDictionary<string, ServedFile>(StringComparer.Ordinal);
        SiteRenderer.Render(plan, (address, bytes) =>
        {
            var type = ContentTypes.Of(address.File);
            files[address.File] = new ServedFile(type == ContentTypes.Html ? LiveReload.Into(bytes.Span, build) : bytes.ToArray(), type);
        });
        return new ServedSite(build, files, plan.BasePath);
    }

    /// <summary>A site that shows, whatever is asked for, why there is none.</summary>
    public static ServedSite Failed(string problem, string build) =>
        new(build, new Dictionary<string, ServedFile>(StringComparer.Ordinal), "/") { Failure = FailurePage.Of(problem, build) };

    public ServedFile? Failure { get; private init; }
}
