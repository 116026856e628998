using System.Diagnostics;
using System.IO.Compression;
using ReleasePortal.Site.Search;

namespace ReleasePortal.Benchmarks.Search;

/// <summary>How long the index of a large portal takes to make, and how large its files are as they travel.</summary>
internal static class SearchMeasure
{
    private const int Pages = 10_000;
    private const double Allowed = 20;

    /// <param name="site">A site whose search is to have these pages, to look at it; null where it is only measured.</param>
    public static int Run(string? site)
    {
        var sources = LargePortal.Of(Pages);
        var clock = Stopwatch.StartNew();
        var files = new SearchIndex(sources, []).Files().Select(file => (file.Address.Path, file.Bytes)).ToList();
        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine($"{Pages:N0} pages: {seconds:0.0} s, {files.Count} files, {files.Sum(file => file.Bytes.Length) / 1e6:0.0} MB, compressed {files.Sum(file => Compressed(file.Bytes)) / 1e6:0.0} MB; peak of memory {Environment.WorkingSet / 1e6:0} MB");
        foreach (var kind in files.GroupBy(file => KindOf(Path.GetFileName(file.Path)), StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var sizes = kind.Select(file => Compressed(file.Bytes)).Order().ToList();
            Console.WriteLine($"  {kind.Key,-16} {sizes.Count,5} files, compressed {sizes[sizes.Count / 2] / 1e3:0.0} kB in the middle, {sizes[^1] / 1e3:0.0} kB at most");
        }

        foreach (var (path, bytes) in site is null ? [] : files)
        {
            var file = Path.Combine(site!, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return seconds < Allowed ? 0 : 1;
    }

    private static string KindOf(string name) => name[0] switch
    {
        't' => "terms",
        'd' => "lines",
        'f' => "facets",
        'm' => "icons",
        _ => "manifest",
    };

    private static int Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)packed.Length;
    }
}
