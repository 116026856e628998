using System.Diagnostics;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>Runs programs that are not ours, and gives them something to read.</summary>
internal static class ForeignProgram
{
    private static readonly string Scripts = Path.Combine(SourceTree.Root, "tests", "python");

    /// <param name="script">A file of tests/python.</param>
    /// <param name="modules">What it imports.</param>
    /// <param name="package">The package of Debian that brings them.</param>
    /// <param name="question">Its standard input.</param>
    /// <returns>Its standard output.</returns>
    public static string AskPython(string script, string modules, string package, string question)
    {
        var python = new[] { Environment.GetEnvironmentVariable("PYTHON"), "python3", "/usr/bin/python3" }
            .OfType<string>()
            .FirstOrDefault(program => Run(program, ["-c", $"import {modules}"], "").Status == 0)
            ?? throw new InvalidOperationException($"Python has no {modules}: apt-get install {package}");
        var (status, answer, problems) = Run(python, [Path.Combine(Scripts, script)], question);
        Assert.True(status == 0, problems);
        return answer;
    }

    public static (int Status, string Answer, string Problems) Run(string program, IEnumerable<string> arguments, string question)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var problems = process.StandardError.ReadToEndAsync();
            var answer = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(question);
            process.StandardInput.Close();
            process.WaitForExit();
            return (process.ExitCode, answer.GetAwaiter().GetResult(), problems.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, "", missing.Message);
        }
    }
}
