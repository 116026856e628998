using System.IO.Compression;
using Microsoft.Playwright;
using ReleasePortal.Benchmarks.Search;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;
using ReleasePortal.Site.Search;

namespace ReleasePortal.BrowserTests.Searching;

/// <summary>A portal with 10,000 pages: the sample's page of the search over the index of others.</summary>
public sealed class LargeSearchTests(Reader reader, ITestOutputHelper output) : IAsyncLifetime
{
    private const int Pages = 10_000;

    /// <summary>Bytes of a first query as hosts send them, with the script and the look of the search.</summary>
    private const int MostBytes = 150_000;

    /// <summary>Milliseconds. The promise is 100 on a quiet machine; tests run beside others, and the output says what it was.</summary>
    private const double Promised = 100;
    private const double Bound = 1500;

    private static readonly string[] Questions = ["payment", "refund timeout", "login fail", "checkout 3.1", "rollback runbook", "ki-42", "certificate ", "waiver free"];

    /// <summary>Types a question letter by letter and says how long each letter took until the list had changed.</summary>
    private const string Typing = """
        async (question) => {
          const field = document.querySelector("[data-found] [role=combobox]");
          const list = document.querySelector("#found");
          const times = [];
          field.value = "";
          field.dispatchEvent(new Event("input", { bubbles: true }));
          for (const letter of question) {
            field.value += letter;
            if (field.value.trim().length < 2) continue;
            const begun = performance.now();
            const changed = new Promise((resolve) => new MutationObserver((_, watch) => { watch.disconnect(); resolve(); }).observe(list, { childList: true }));
            field.dispatchEvent(new Event("input", { bubbles: true }));
            await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 3000))]);
            if (list.children.length) times.push(performance.now() - begun);
          }
          return times;
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("release-portal-large-").FullName;
    private SiteServer server = null!;

    public async ValueTask InitializeAsync()
    {
        var sample = BuiltSite.OfTheSample;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(sample.Folder, "assets")).Append(sample.FileOf("search/")))
            Write(Path.GetRelativePath(sample.Folder, file), await File.ReadAllBytesAsync(file));
        foreach (var (address, bytes) in new SearchIndex(LargePortal.Of(Pages), [["login", "sign-in"], ["refund", "money back"]]).Files())
            Write(address.File, bytes);
        server = await SiteServer.Start(folder);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_first_query_fetches_at_most_150_kB()
    {
        foreach (var question in Questions)
        {
            await using var visit = await reader.OpenAt(server.BelowAPath, "search/");
            await visit.Page.WaitForFunctionAsync("() => document.querySelector('[data-found] [role=combobox]')");
            List<IResponse> answers = [];
            visit.Page.Response += (_, answer) => answers.Add(answer);
            await visit.Page.EvaluateAsync(Typing, question);
            await visit.Page.Locator("#found [role=option]").First.WaitForAsync();
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            var bodies = await Task.WhenAll(answers.Where(answer => answer.Status == 200).Select(answer => answer.BodyAsync()));
            var bytes = bodies.Sum(Compressed) + Directory.EnumerateFiles(Path.Combine(folder, "assets"), "search.*").Append(Path.Combine(folder, "search/index.json")).Sum(file => Compressed(File.ReadAllBytes(file)));
            output.WriteLine($"{question}: {bytes / 1e3:0.0} kB in {bodies.Length} pieces ({bodies.Sum(body => body.Length) / 1e3:0.0} kB uncompressed)");
            Assert.InRange(bytes, 1, MostBytes);
            Assert.Empty(visit.Problems);
        }
    }

    [Fact]
    public async Task Results_are_there_within_a_tenth_of_a_second()
    {
        List<double> first = [];
        List<double> all = [];
        foreach (var question in Questions)
        {
            await using var visit = await reader.OpenAt(server.BelowAPath, "search/");
            await visit.Page.WaitForFunctionAsync("() => document.querySelector('[data-found] [role=combobox]')");
            var times = await visit.Page.EvaluateAsync<double[]>(Typing, question);
            Assert.NotEmpty(times);
            first.Add(times[0]);
            all.AddRange(times);
        }

        var (median, medianOfFirst) = (all.Order().ElementAt(all.Count / 2), first.Order().ElementAt(first.Count / 2));
        output.WriteLine($"first result of a page: median {medianOfFirst:0} ms, longest {first.Max():0} ms; every letter: median {median:0} ms, longest {all.Max():0} ms; promised {Promised:0} ms");
        Assert.InRange(medianOfFirst, 0, Bound);
        Assert.InRange(median, 0, Bound);
    }

    private void Write(string file, byte[] bytes)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static int Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)packed.Length;
    }
}
