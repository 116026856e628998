using YamlDotNet.RepresentationModel;

namespace ReleasePortal.Tests.Conventions;

/// <summary>A workflow of this repository, or one that a new portal begins with.</summary>
internal sealed class WorkflowFile(string path)
{
    private static readonly string[] Folders = [".github/workflows", "src/ReleasePortal.Cli/Beginning/Files/.github/workflows"];

    /// <summary>All of them, by their path in this repository.</summary>
    public static IEnumerable<string> Paths => Folders.SelectMany(folder =>
        Directory.GetFiles(System.IO.Path.Combine(SourceTree.Root, folder), "*.yml").Select(file => $"{folder}/{System.IO.Path.GetFileName(file)}").Order(StringComparer.Ordinal));

    public string Path => System.IO.Path.Combine(SourceTree.Root, path);

    public string[] Lines => File.ReadAllLines(Path);

    public string Text => string.Join('\n', Lines);

    /// <summary>The script of a step, by the name of the step.</summary>
    public string Script(string step)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text));
        return ((YamlScalarNode)yaml.Documents[0].AllNodes.OfType<YamlMappingNode>()
            .Single(node => node.Children.TryGetValue("name", out var name) && name is YamlScalarNode { Value: var words } && words == step && node.Children.ContainsKey("run"))["run"]).Value!;
    }
}
