using System.Text.Json.Nodes;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Editors;

/// <summary>What people see in their editor while they write a record: errors, explanations, and what may stand there.</summary>
public sealed class EditorTests
{
    private const string Plan = "title: Shop\nproduct: shop\ntype: standart\nwindw: 1\nstatus: \n";

    /// <summary>Of the repository itself, by which Visual Studio Code knows the schemas.</summary>
    private static readonly JsonObject Settings = JsonNode.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, ".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();

    [Fact]
    public async Task A_wrong_value_and_an_unknown_key_are_underlined_with_what_is_right()
    {
        using var editor = await LanguageServer.Start(SourceTree.Root, Settings);

        var problems = await editor.Open(NewPlan, Plan);

        Assert.Contains(problems, problem => problem.Line == 2 && problem.Words.Contains("\"standard\", \"expedited\", \"emergency\", \"maintenance\"", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 3 && problem.Words.Contains("windw", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Words.Contains("\"summary\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_and_values_are_offered_and_explained()
    {
        using var editor = await LanguageServer.Start(SourceTree.Root, Settings);
        await editor.Open(NewPlan, Plan);

        var (keys, states) = (await editor.Complete(NewPlan, 5, 0), await editor.Complete(NewPlan, 4, 8));

        Assert.Contains("window", keys);
        Assert.Contains("go_no_go", keys);
        Assert.DoesNotContain("title", keys);
        Assert.Equal(["proposed", "planned", "approved"], states.Take(3));
        Assert.Contains("The product it belongs to.", await editor.Hover(NewPlan, 1, 2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_line_that_commands_write_is_enough_without_settings()
    {
        using var editor = await LanguageServer.Start(SourceTree.Root, schemas: null);

        var without = await editor.Open(NewPlan, Plan);
        var problems = await editor.Open(Path.Combine(SourceTree.Root, "releases", "2026", "other-1.0.0", "release.yml"), $"# yaml-language-server: $schema=../../../schemas/release.schema.json\n{Plan}");

        Assert.Empty(without);
        Assert.Contains(problems, problem => problem.Line == 3 && problem.Words.Contains("\"standard\"", StringComparison.Ordinal));
    }

    /// <summary>One file of each kind: the settings lead to its schema, and the schema has nothing against it.</summary>
    [Fact]
    public async Task Nothing_is_underlined_in_the_sample()
    {
        using var editor = await LanguageServer.Start(SourceTree.Root, Settings);
        var files = Settings.Select(pair => FirstOf(pair.Value!.GetValue<string>())).OfType<string>().ToList();
        var problems = new List<string>();
        foreach (var file in files)
            problems.AddRange((await editor.Open(file, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))).Select(problem => $"{file}:{problem.Line + 1}: {problem.Words}"));

        Found.Nothing(problems);
        Assert.InRange(files.Count, 12, Settings.Count);
    }

    private static string NewPlan => Path.Combine(SourceTree.Root, "releases", "2026", "new-1.0.0", "release.yml");

    private static string? FirstOf(string pattern)
    {
        var folder = Path.Combine(SourceTree.Root, pattern.Split("/**")[0] is var stem && stem == pattern ? Path.GetDirectoryName(pattern) ?? "" : stem);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, Path.GetFileName(pattern), SearchOption.AllDirectories).Where(file => !pattern.Contains("/notes/", StringComparison.Ordinal) || file.Contains("/notes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
    }
}
