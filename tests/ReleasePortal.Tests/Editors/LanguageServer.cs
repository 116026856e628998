using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Editors;

/// <summary>The YAML language server that editors start, spoken to as they do: the Language Server Protocol on standard input and output.</summary>
internal sealed class LanguageServer : IDisposable
{
    /// <summary>A busy machine needs some of it; a server that says nothing does not end the tests.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly JsonObject settings;
    private int asked;

    private LanguageServer(Process process, JsonObject settings) => (this.process, this.settings) = (process, settings);

    /// <param name="folder">The folder that the editor has open.</param>
    /// <param name="schemas">What the settings of the editor say: files by their schema; null where they say nothing.</param>
    public static async Task<LanguageServer> Start(string folder, JsonNode? schemas)
    {
        var program = WebPackages.File("yaml-language-server", "bin", "yaml-language-server");
        var started = Process.Start(new ProcessStartInfo("node", [program, "--stdio"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var server = new LanguageServer(started, new JsonObject { ["validate"] = true, ["hover"] = true, ["completion"] = true, ["schemaStore"] = new JsonObject { ["enable"] = false }, ["schemas"] = schemas?.DeepClone() ?? new JsonObject() });
        var root = AddressOf(folder);
        await server.Ask("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = root,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = root, ["name"] = "records" }),
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true },
                ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = true } } },
            },
        });
        await server.Send(new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() });
        return server;
    }

    /// <summary>Opens a file with this text, and gives what the editor underlines: the line from 0, and the words.</summary>
    public async Task<IReadOnlyList<(int Line, string Words)>> Open(string path, string text)
    {
        var document = new JsonObject { ["uri"] = AddressOf(path), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text };
        await Send(new JsonObject { ["method"] = "textDocument/didOpen", ["params"] = new JsonObject { ["textDocument"] = document } });
        var said = await Until(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics" && message["params"]!["uri"]!.GetValue<string>() == AddressOf(path)).WaitAsync(Patience);
        return [.. said["params"]!["diagnostics"]!.AsArray().Select(problem => (problem!["range"]!["start"]!["line"]!.GetValue<int>(), problem["message"]!.GetValue<string>()))];
    }

    /// <summary>What the editor offers at a place.</summary>
    public async Task<IReadOnlyList<string>> Complete(string path, int line, int column) =>
        [.. (await Ask("textDocument/completion", At(path, line, column)))!["items"]!.AsArray().Select(item => item!["label"]!.GetValue<string>())];

    /// <summary>What the editor shows while the pointer rests on a place; empty where it shows nothing.</summary>
    public async Task<string> Hover(string path, int line, int column) =>
        (await Ask("textDocument/hover", At(path, line, column)))?["contents"]?["value"]?.GetValue<string>() ?? "";

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    private static JsonObject At(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = AddressOf(path) },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = column },
    };

    private static string AddressOf(string path) => new Uri(path).AbsoluteUri;

    private async Task<JsonNode?> Ask(string method, JsonObject parameters)
    {
        var id = ++asked;
        await Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return (await Until(message => message["method"] is null && message["id"]?.GetValue<int>() == id).WaitAsync(Patience))["result"];
    }

    private async Task Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        var stream = process.StandardInput.BaseStream;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")));
        await stream.WriteAsync(content);
        await stream.FlushAsync();
    }

    /// <summary>Reads on, and tells the server of the settings when it asks.</summary>
    private async Task<JsonObject> Until(Func<JsonObject, bool> isIt)
    {
        while (true)
        {
            var message = await Next();
            if (message["method"] is { } method && message["id"] is { } id)
                await Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = method.GetValue<string>() == "workspace/configuration" ? Configuration(message) : null });
            else if (isIt(message))
                return message;
        }
    }

    private JsonArray Configuration(JsonObject message) =>
        new([.. message["params"]!["items"]!.AsArray().Select(item => item!["section"]?.GetValue<string>() == "yaml" ? settings.DeepClone() : null)]);

    private async Task<JsonObject> Next()
    {
        var stream = process.StandardOutput.BaseStream;
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var octet = new byte[1];
            await stream.ReadExactlyAsync(octet);
            head.Append((char)octet[0]);
        }

        var length = head.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1];
        var content = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(content);
        return JsonNode.Parse(content)!.AsObject();
    }
}
