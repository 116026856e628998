using System.Diagnostics;
using System.Text.Json;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Site;
using Xunit;

namespace ReleasePortal.Tests.Repository.Schemas;

/// <summary>What an editor says of one document: that its YAML cannot be read, or where it leaves the schema.</summary>
internal sealed record EditorVerdict(string Name, string? Unreadable, IReadOnlyList<string> Errors)
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "web");

    public bool Refuses => Unreadable is not null || Errors.Count > 0;

    /// <summary>Asks the libraries that editors use, all documents in one run of Node.js.</summary>
    public static async Task<IReadOnlyList<EditorVerdict>> Of(IEnumerable<(string Name, EditedDocument Document)> documents)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")), "Ajv is missing: npm ci --prefix tests/web --ignore-scripts");
        var question = JsonSerializer.Serialize(
            new
            {
                Schemas = SchemaBook.All.Concat(FeedSchema.Files).Concat(ReportSchema.Files).ToDictionary(),
                Documents = documents.Select(document => new { document.Name, document.Document.Schema, document.Document.Text }),
            },
            JsonSerializerOptions.Web);
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "schema-verdicts.mjs")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var problems = node.StandardError.ReadToEndAsync();
        var answer = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(question);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await problems);
        return JsonSerializer.Deserialize<List<EditorVerdict>>(await answer, JsonSerializerOptions.Web)!;
    }

    public override string ToString() => $"{Name}: {Unreadable}{string.Join(", ", Errors)}";
}
