using System.Text;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Search;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site;

/// <summary>Turns a plan into bytes, several pages at a time and never more than that in memory.</summary>
public static class SiteRenderer
{
    /// <summary>No page is larger, in bytes.</summary>
    public const int PageLimit = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Hands over every file of the site, from several threads at once; the bytes are only valid during the call. The files of the search come
    /// last, because they are made of what stands on the pages.
    /// </summary>
    /// <exception cref="SiteLimitException">A page is larger than <see cref="PageLimit"/>.</exception>
    public static void Render(SitePlan plan, Action<Address, ReadOnlyMemory<byte>> receive, CancellationToken cancel = default)
    {
        var search = new SearchIndex(plan.Found, plan.Synonyms);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel };
        try
        {
            Parallel.ForEach(plan.Files, options, () => new Desk(), (file, _, desk) =>
            {
                receive(file.Address, desk.Render(plan, file, search));
                return desk;
            }, desk => desk.Dispose());
        }
        catch (AggregateException failures)
        {
            throw failures.Flatten().InnerExceptions.OrderBy(failure => failure.Message, StringComparer.Ordinal).First();
        }

        foreach (var (address, bytes) in search.Files())
        {
            cancel.ThrowIfCancellationRequested();
            receive(address, bytes);
        }
    }

    /// <summary>What one thread works with; it is used for one page after the other.</summary>
    private sealed class Desk : IDisposable
    {
        private readonly PageContext context = new();
        private readonly MemoryStream buffer = new();
        private readonly DocumentTerms terms = new();
        private char[] markup = [];

        public void Dispose() => buffer.Dispose();

        public ReadOnlyMemory<byte> Render(SitePlan plan, SiteFile file, SearchIndex search)
        {
            if (file is Asset asset)
                return asset.Bytes();
            var page = (Page)file;
            buffer.SetLength(0);
            using (var writer = new StreamWriter(buffer, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" })
                context.Render(plan.Around(page), plan.Frame, plan.LinksOn(page), writer);
            if (buffer.Length > PageLimit)
                throw new SiteLimitException($"{page.Address.File} would have {buffer.Length} bytes; no page may have more than {PageLimit}.");
            if (search.Reads(page.Address))
                search.Read(page.Address, Markup(), terms);
            return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        }

        private ReadOnlySpan<char> Markup()
        {
            if (markup.Length < buffer.Length)
                markup = new char[buffer.Capacity];
            return markup.AsSpan(0, Utf8.GetChars(buffer.GetBuffer(), 0, (int)buffer.Length, markup, 0));
        }
    }
}
