using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>Records whose values, keys and file names try everything that a log, a terminal, a browser or a parser might obey.</summary>
internal static class HostileRepository
{
    /// <summary>As it stands in YAML between double quotes.</summary>
    public const string Quoted = @"x\e[2K\e]8;;https://evil.example\a\r\n::error::forged\n::set-output name=x::y\n##[error]x ##vso[task.complete]y ::stop-commands::z ]]> </failure> | <b> `c` @all \u202E \x9B31m \0";

    public static SmallRepository Of() => SmallRepository.Base()
        .With("content/teams/\u001B[31m::error::team\n::warning::x##[error]y]]>.yml", $"title: \"{Quoted}\"\n")
        .With("content/services/hostile.yml", $"title: \"{Quoted}\"\nsummary: \"{Quoted}\"\nproduct: \"{Quoted}\"\nowner: \"{Quoted}\"\ntier: 3\nenvironments: [\"{Quoted}\"]\n\"{Quoted}\": \"{Quoted}\"\n");
}
