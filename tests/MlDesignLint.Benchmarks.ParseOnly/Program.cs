using Markdig;
using Markdig.Syntax;
using YamlDotNet.RepresentationModel;

var files = Directory.Exists(args[0]) ? Directory.GetFiles(args[0], "*.md", SearchOption.AllDirectories) : [args[0]];
var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();
var (headings, nodes) = (0, 0);
Parallel.ForEach(files, file =>
{
    var text = File.ReadAllText(file);
    Interlocked.Add(ref headings, Markdown.Parse(text, pipeline).Descendants<HeadingBlock>().Count());
    if (text.Split("---\n") is not ["", var frontMatter, ..])
        return;
    var yaml = new YamlStream();
    yaml.Load(new StringReader(frontMatter));
    Interlocked.Add(ref nodes, yaml.Documents[0].AllNodes.Count());
});

Console.WriteLine($"{headings} headings, {nodes} nodes");
