using System.IO.Compression;
using System.Text.Json;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>Stands in for the host: its command-line program, whose answers a test chooses, and which keeps what it was told.</summary>
internal sealed class AnsweringHost : IDisposable
{
    public const string Head = "0123456789012345678901234567890123456789";

    private const string Program = """
        #!/usr/bin/env bash
        printf '%s\n' "$*" >> calls
        case "$*" in
          *repos/shop/portal/pulls\ *) cat pulls.json ;;
          *runs/99/artifacts\ *) cat artifacts.json ;;
          *artifacts/5/zip) cat answer.zip ;;
          *--paginate*issues/7/comments*) cat comments.json ;;
          *--input\ comment.json*) printf '%s %s' "$3" "$4" > written ;;
          *) echo "no such address: $*" >&2; exit 1 ;;
        esac
        """;

    private readonly TemporaryFolder folder = new();

    public string Pulls { get; set; } = $$"""[{ "number": 6, "head": { "sha": "{{new string('f', 40)}}", "repo": null } }, { "number": 7, "head": { "sha": "{{Head}}", "repo": { "full_name": "mallory/portal" } } }]""";

    public string Comments { get; set; } = "[]";

    public string Branch { get; set; } = "propose";

    /// <summary>What the host says of the archive, in bytes.</summary>
    public int Size { get; set; } = 1000;

    public string Folder => Path.Combine(folder.Path, "temp");

    public string Calls => folder.Read("temp/calls");

    /// <summary>Method and address of what was written; null where nothing was.</summary>
    public string? Written => File.Exists(Path.Combine(Folder, "written")) ? folder.Read("temp/written") : null;

    public string? Body => JsonDocument.Parse(folder.Read("temp/comment.json")).RootElement.GetProperty("body").GetString();

    public void Dispose() => folder.Dispose();

    /// <summary>Runs the workflow after a check that left this review.</summary>
    public async Task Answer(string review, params IEnumerable<(string Name, string Text)> others)
    {
        folder.With("bin/gh", Program).With("temp/pulls.json", Pulls).With("temp/comments.json", Comments)
            .With("temp/artifacts.json", $$"""{ "artifacts": [{ "id": 4, "name": "portal", "expired": false, "size_in_bytes": 1, "created_at": "2026-11-23T07:00:00Z" }, { "id": 5, "name": "review", "expired": false, "size_in_bytes": {{Size}}, "created_at": "2026-11-23T06:00:00Z" }] }""");
        using (var archive = ZipFile.Open(Path.Combine(Folder, "answer.zip"), ZipArchiveMode.Create))
        {
            foreach (var (name, text) in others.Prepend(("review.md", review)))
            {
                using var entry = new StreamWriter(archive.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        await Shell.Run(folder.Path, "chmod +x bin/gh");
        var run = await OutsideRun.Of("bash", folder.Path, Variables(), "-e", "-c", new WorkflowFile(".github/workflows/comment.yml").Script("Put the review beside its proposal"));
        Assert.True(run.Status == 0, run.Output + run.Messages);
    }

    private Dictionary<string, string?> Variables() => new(StringComparer.Ordinal)
    {
        ["PATH"] = $"{Path.Combine(folder.Path, "bin")}:{Environment.GetEnvironmentVariable("PATH")}",
        ["RUNNER_TEMP"] = Folder,
        ["REPOSITORY"] = "shop/portal",
        ["RUN"] = "99",
        ["HEAD"] = Head,
        ["HEAD_REPOSITORY"] = "mallory/portal",
        ["HEAD_OWNER"] = "mallory",
        ["HEAD_BRANCH"] = Branch,
    };
}
